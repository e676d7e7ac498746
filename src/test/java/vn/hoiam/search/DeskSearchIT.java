package vn.hoiam.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.Capacity;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What officials find: what they may read, and nothing else, by no word, no count and no filter. */
class DeskSearchIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String PROVINCE = "33";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final Map<String, PetitionNumber> cases = new LinkedHashMap<>();
    private Office office;
    private SearchSamples node;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        node = SearchSamples.inside(database.em(), office);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void everybody_finds_exactly_what_they_may_read() {
        handInOneOfEach();
        node.follow();
        var all = office.petitions().list(cases.values());
        assertThat(node.desk(office, office.official(DutyKind.INSPECTOR, PROVINCE), "")
                        .total())
                .isEqualTo(cases.size());
        assertThat(node.desk(office, office.official(DutyKind.ADMIN, PROVINCE), "")
                        .total())
                .isZero();

        for (var official : officials().entrySet()) {
            var visibility = office.visibility(official.getValue());
            var readable = all.stream()
                    .filter(visibility::mayRead)
                    .map(Petition::number)
                    .toList();
            var found = node.desk(office, official.getValue(), "");

            assertThat(found.hits())
                    .as(official.getKey())
                    .extracting(hit -> hit.petition().number())
                    .containsExactlyInAnyOrderElementsOf(readable);
            // The index alone knows it, too: it counts nothing that is then left out.
            assertThat(found.total()).as(official.getKey()).isEqualTo(readable.size());
            for (var wanted : cases.entrySet()) {
                var word =
                        node.desk(office, official.getValue(), wanted.getValue().value());
                assertThat(word.total())
                        .as(official.getKey() + " " + wanted.getKey())
                        .isEqualTo(readable.contains(wanted.getValue()) ? 1 : 0);
            }
        }
    }

    @Test
    void no_filter_widens_what_they_see() {
        handInOneOfEach();
        node.follow();
        var clerk = office.official(DutyKind.HANDLER, PHO_HIEN);
        var elsewhere = office.units()
                .held(office.units().row(office.units().get(KHOAI_CHAU).id()));
        var filter = new DeskFilter(elsewhere, null, null, null, null, null, false, null, null, SearchSamples.TODAY);

        var found = node.desk(office, clerk).find(Words.of(""), filter, SearchSamples.FIRST);

        assertThat(found.hits()).isEmpty();
        assertThat(found.total()).isZero();
        assertThat(found.facets().of(Facet.UNIT)).hasSize(1);
    }

    @Test
    void nobody_learns_from_a_guess_what_lies_elsewhere() {
        var form = aForm();
        form.setUnit(KHOAI_CHAU);
        form.setSubject("Chuyện quàng xiên");
        office.handIn(form);
        node.follow();

        assertThat(node.desk(office, office.official(DutyKind.HANDLER, KHOAI_CHAU), "quàmg xiêm")
                        .meant())
                .isEqualTo("quàng xiên");
        assertThat(node.desk(office, office.official(DutyKind.HANDLER, PHO_HIEN), "quàmg xiêm")
                        .meant())
                .isNull();
    }

    @Test
    void who_wrote_is_not_found_by_name_telephone_or_mail() {
        office.handIn(aForm());
        node.follow();
        var clerk = office.official(DutyKind.HANDLER, PHO_HIEN);

        assertThat(node.desk(office, clerk, "rác").total()).isEqualTo(1);
        for (var typed : List.of("Nguyễn Thị Hường", "Hường", "0912 345 678", "345", "huong@example.vn", "example")) {
            assertThat(node.desk(office, clerk, typed).total()).as(typed).isZero();
        }
    }

    @Test
    void what_is_open_late_pressing_or_in_my_hands_is_found_by_that() {
        var mine = office.handIn(aForm());
        var other = office.handIn(aForm());
        var clerk = AccountSamples.kept(
                database.em(), DutyKind.HANDLER, office.units().get(PHO_HIEN));
        office.give(clerk, mine);
        office.takeIn(other, PHO_HIEN);
        office.propose(other, PHO_HIEN, "Kính gửi ông/bà, đã dọn xong.");
        office.sign(other, PHO_HIEN);
        node.follow();
        var desk = node.desk(office, office.official(DutyKind.HANDLER, PHO_HIEN));

        assertThat(numbers(desk, filter(true, null))).containsExactly(mine);
        assertThat(numbers(desk, filter(false, null))).containsExactly(other);
        assertThat(numbers(desk, filter(null, clerk.id()))).containsExactly(mine);
        assertThat(numbers(desk, filter(null, null))).containsExactlyInAnyOrder(mine, other);
        assertThat(node.desk(office, office.official(DutyKind.HANDLER, PHO_HIEN), "dọn xong")
                        .total())
                .isEqualTo(1);
    }

    private static List<PetitionNumber> numbers(DeskSearch desk, DeskFilter filter) {
        return desk.find(Words.of("rác"), filter, SearchSamples.FIRST).hits().stream()
                .map(hit -> hit.petition().number())
                .toList();
    }

    private static DeskFilter filter(Boolean open, Long official) {
        return new DeskFilter(null, null, null, null, open, official, false, null, null, SearchSamples.TODAY);
    }

    private void handInOneOfEach() {
        cases.put("waiting", office.handIn(aForm()));
        cases.put("confided", office.handIn(aFormAbout(Concerned.COMMUNE_STAFF)));
        cases.put("about leaders", office.handIn(aFormAbout(Concerned.COMMUNE_LEADERS)));
        cases.put("complaint", office.handIn(aComplaint()));
        cases.put("elsewhere", office.handIn(KHOAI_CHAU, "MOI_TRUONG"));
        var elsewhere = aFormAbout(Concerned.COMMUNE_STAFF);
        elsewhere.setUnit(KHOAI_CHAU);
        cases.put("confided elsewhere", office.handIn(elsewhere));
        var released = office.handIn(PHO_HIEN, "DIEN_NUOC");
        office.answerAndRelease(released, PHO_HIEN, "Đã sửa.", "Nước yếu.");
        cases.put("released", released);
        var former = office.handIn(aForm());
        var phoHien = office.units().row(office.units().get(PHO_HIEN).id());
        database.em()
                .createNativeQuery("update petition set unit_id = ?1 where number = ?2")
                .setParameter(
                        1,
                        office.units().held(phoHien).stream()
                                .filter(unit -> !unit.equals(phoHien))
                                .findFirst()
                                .orElseThrow()
                                .id())
                .setParameter(2, former.value())
                .executeUpdate();
        cases.put("of a former unit", former);
        database.em().flush();
        database.em().clear();
    }

    private Map<String, CurrentUser> officials() {
        var officials = new LinkedHashMap<String, CurrentUser>();
        for (var duty : DutyKind.values()) {
            for (var unit : List.of(PHO_HIEN, KHOAI_CHAU, PROVINCE)) {
                officials.put(duty + " " + unit, office.official(duty, unit));
            }
        }
        var phoHien = office.units().get(PHO_HIEN);
        for (var capacity : Capacity.values()) {
            var leader = AccountSamples.kept(database.em(), DutyKind.LEADER, phoHien);
            var delegate = AccountSamples.kept(database.em(), DutyKind.PLANNER, phoHien);
            AccountSamples.delegate(database.em(), leader, delegate, phoHien, capacity, "2026-11-20", "2026-11-30");
            officials.put(capacity + " " + PHO_HIEN, AccountSamples.signedIn(delegate, office.clock(), office.units()));
        }
        var two = AccountSamples.kept(database.em(), DutyKind.HANDLER, phoHien);
        AccountSamples.charge(
                database.em(), two, DutyKind.LEADER, office.units().get(KHOAI_CHAU));
        officials.put("two units", AccountSamples.signedIn(two, office.clock(), office.units()));
        return officials;
    }
}
