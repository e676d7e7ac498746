package vn.hoiam.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.routing.Concerned;
import vn.hoiam.routing.RoutingBook;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A coordinator tries and enters routing rules on Monday 23 November 2026; petitions sent before stay where they went. */
class RuleKeepingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String PROVINCE = "33";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final RuleKeeping keeping = new RuleKeeping();
    private Office office;
    private Journal journal;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        journal = JournalSamples.journal(database.em(), office.clock());
        keeping.clock = office.clock();
        keeping.units = office.units();
        keeping.sectors = office.sectors();
        keeping.books = office.routingBooks();
        keeping.trying = new Trying();
        keeping.trying.cases = office.openCases();
        keeping.trying.units = office.units();
        keeping.facts = JournalSamples.writtenBy(journal);
        sits(DutyKind.COORDINATOR);
    }

    @Test
    void stand_in_the_database_as_in_the_file() {
        assertThat(office.routingBooks().current().all())
                .isEqualTo(RoutingBook.ofThisRelease().all());
    }

    @Test
    void are_tried_on_the_open_cases_before_anything_is_written() {
        var canal = handIn(PHO_HIEN, "THUY_LOI", "Kênh tiêu chính bị lấp");
        var other = handIn(KHOAI_CHAU, "THUY_LOI", "Mương trong làng cạn nước");
        handIn(PHO_HIEN, "MOI_TRUONG", "Rác nổi đầy kênh tiêu chính");

        var trial = keeping.tryOut(aRule(), null);

        assertThat(trial.moves()).singleElement().satisfies(move -> {
            assertThat(move.petition().number()).isEqualTo(canal);
            assertThat(move.lies().code()).isEqualTo(PHO_HIEN);
            assertThat(move.before().code()).isEqualTo("UBND_XA");
            assertThat(move.after().code()).isEqualTo("CT_THUY_LOI");
        });
        assertThat(trial.looked()).isEqualTo(2);
        assertThat(trial.isPartial()).isFalse();
        assertThat(office.routingBooks().current().bearing("kenh-tieu-chinh")).isEmpty();
        assertThat(office.reread(other).unit().code()).isEqualTo(KHOAI_CHAU);
    }

    @Test
    void are_not_tried_on_what_is_closed_or_about_officials() {
        var about = PetitionSamples.aFormAbout(Concerned.COMMUNE_STAFF);
        about.setText("Cán bộ phường đòi tiền ở kênh tiêu chính.");
        office.handIn(about);
        var closed = handIn(PHO_HIEN, "THUY_LOI", "Kênh tiêu chính bị lấp");
        office.takeIn(closed, PHO_HIEN);
        office.propose(closed, PHO_HIEN, "Đã nạo vét xong.");
        office.sign(closed, PHO_HIEN);
        var form = aRule();
        form.setSector(null);

        assertThat(keeping.tryOut(form, null).moves()).isEmpty();
    }

    @Test
    void lead_from_their_day_on_and_leave_what_was_sent_before() {
        var before = handIn(PHO_HIEN, "THUY_LOI", "Kênh tiêu chính bị lấp");
        enter(aRule());

        assertThat(office.reread(handIn(PHO_HIEN, "THUY_LOI", "Kênh tiêu chính lại bị lấp"))
                        .unit()
                        .code())
                .isEqualTo(PHO_HIEN);
        office.at("2026-12-01T02:00:00Z");
        var after = office.reread(handIn(PHO_HIEN, "THUY_LOI", "Kênh tiêu chính vẫn bị lấp"));
        assertThat(after.unit().code()).isEqualTo(PROVINCE);
        assertThat(after.arrived().ruled().body()).isEqualTo("CT_THUY_LOI");
        assertThat(office.reread(before).unit().code()).isEqualTo(PHO_HIEN);
        assertThat(told("kenh-tieu-chinh"))
                .containsExactly("ROUTING_RULE_ENTERED [name:Kênh tiêu chính\nMain canals, name:Công ty khai thác"
                        + " công trình thủy lợi của khu vực\nIrrigation company of the area, day:2026-12-01]");
    }

    @Test
    void are_changed_by_a_new_edition_and_what_they_said_stays() {
        var form = new RuleForm();
        form.take(rule("quoc-lo"));
        form.setBody("QL_DUONG_BO_TW");
        form.setDay("2026-12-01");
        var before = rule("quoc-lo");
        keeping.enter(form, before, seen());
        office.routingBooks().refresh();

        assertThat(office.routingBooks().current().bearing("quoc-lo"))
                .extracting(rule -> rule.body() + " " + rule.validFrom() + " " + rule.validUntil())
                .containsExactly("SO_XAY_DUNG 2025-07-01 2026-12-01", "QL_DUONG_BO_TW 2026-12-01 null");
        assertThat(told("quoc-lo")).singleElement().asString().startsWith("ROUTING_RULE_CHANGED");

        keeping.drop("quoc-lo", "2026-12-01");
        office.routingBooks().refresh();
        assertThat(office.routingBooks().current().bearing("quoc-lo")).containsExactly(before);
    }

    @Test
    void end_having_been_tried_and_the_end_may_be_dropped_until_its_day() {
        handIn(PHO_HIEN, "GIAO_THONG", "Đường tỉnh 386 ngập sâu");
        var form = new RuleForm();
        form.setDay("2026-12-01");
        var trial = keeping.tryEnd(form, rule("duong-tinh"));
        assertThat(trial.moves()).singleElement().satisfies(move -> {
            assertThat(move.lies().code()).isEqualTo(PROVINCE);
            assertThat(move.before().code()).isEqualTo("SO_XAY_DUNG");
            assertThat(move.after().code()).isEqualTo("UBND_XA");
        });
        keeping.end(form, rule("duong-tinh"), trial.rules());
        office.routingBooks().refresh();

        assertThat(rule("duong-tinh").validUntil()).hasToString("2026-12-01");
        assertThatThrownBy(() -> keeping.end(form, rule("duong-tinh"), seen())).hasMessage("coordination.rules.stale");
        keeping.drop("duong-tinh", "2025-07-01");
        office.routingBooks().refresh();
        assertThat(rule("duong-tinh").validUntil()).isNull();
        assertThat(told("duong-tinh")).hasSize(2);
    }

    @Test
    void tell_the_second_of_two_who_change_them() {
        var seen = seen();
        enter(aRule());

        assertThatThrownBy(() -> keeping.enter(aRule(), null, seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("coordination.rules.stale");
    }

    @Test
    void that_are_called_alike_are_told_apart() {
        enter(aRule());
        enter(aRule());

        assertThat(office.routingBooks().current().bearing("kenh-tieu-chinh-2")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "nameVi, '', nameVi",
        "nameEn, '', nameEn",
        "sector, KHONG_CO, sector",
        "area, 99999, area",
        "kind, complaint_1, kind",
        "body, SO_LA, body",
        "body, '', body",
        "basisVi, '', basisVi",
        "certainty, DEMO_VALUE, certainty",
        "words, '##; ;', words",
        "day, 2026-11-23, day",
        "day, mai, day",
        "nothing, '', words",
    })
    void are_refused_beside_the_field_that_is_wrong(String changed, String value, String field) {
        var form = aRule();
        switch (changed) {
            case "nameVi" -> form.setNameVi(value);
            case "nameEn" -> form.setNameEn(value);
            case "sector" -> form.setSector(value);
            case "area" -> form.setArea(value);
            case "kind" -> form.setKind(value);
            case "body" -> form.setBody(value);
            case "basisVi" -> form.setBasisVi(value);
            case "certainty" -> form.setCertainty(value);
            case "words" -> form.setWords(value);
            case "day" -> form.setDay(value);
            default -> {
                form.setWords(null);
                form.setSector(null);
            }
        }

        var refused = catchThrowableOfType(FaultyEntry.class, () -> keeping.tryOut(form, null));

        assertThat(refused.problems()).extracting(WrongField::field).containsExactly(field);
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void are_not_found_by_whoever_does_not_coordinate(DutyKind duty) {
        sits(duty);

        assertThatThrownBy(keeping::list).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.get("quoc-lo", "2025-07-01")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.tryOut(aRule(), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.enter(aRule(), null, seen())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.drop("quoc-lo", "2025-07-01")).isInstanceOf(NotFound.class);
    }

    @Test
    void are_not_found_by_the_coordinator_of_a_commune() {
        keeping.me = office.as(DutyKind.COORDINATOR, PHO_HIEN).me();

        assertThatThrownBy(keeping::list).isInstanceOf(NotFound.class);
    }

    private void enter(RuleForm form) {
        keeping.enter(form, null, seen());
        office.routingBooks().refresh();
    }

    private String seen() {
        return Trial.seen(office.routingBooks().current());
    }

    private RoutingRule rule(String code) {
        return office.routingBooks().current().inForce(office.today()).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(String code) {
        return journal.list(RuleFact.subject(code)).stream()
                .map(line -> line.kind() + " " + line.words())
                .toList();
    }

    private PetitionNumber handIn(String unit, String sector, String text) {
        return office.handIn(written(unit, sector, text));
    }

    private static PetitionForm written(String unit, String sector, String text) {
        var form = PetitionSamples.aForm();
        form.setUnit(unit);
        form.setSector(sector);
        form.setSubject(text);
        form.setText(text + ".");
        return form;
    }

    private static RuleForm aRule() {
        var form = new RuleForm();
        form.setNameVi("Kênh tiêu chính");
        form.setNameEn("Main canals");
        form.setSector("THUY_LOI");
        form.setWords("kênh tiêu chính; kênh chính");
        form.setBody("CT_THUY_LOI");
        form.setBasisVi("phân công của tỉnh");
        form.setBasisEn("the province’s arrangement");
        form.setCertainty("PRACTICE");
        form.setDay("2026-12-01");
        return form;
    }

    private void sits(DutyKind duty) {
        keeping.me = office.as(duty, PROVINCE).me();
    }
}
