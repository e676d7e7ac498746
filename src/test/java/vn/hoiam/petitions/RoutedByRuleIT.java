package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.UnitRow;

/** What a rule says of a petition decides where it goes, whichever commune its sender chose; what nobody can place goes to a person. */
class RoutedByRuleIT {

    private static final String PHO_HIEN = "11953";
    private static final String PROVINCE = "33";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(database.em());
    }

    @Test
    void a_provincial_road_in_a_ward_lies_with_the_province_and_names_department_rule_and_place() {
        var number = office.handIn(written("GIAO_THONG", "Đường tỉnh 386 ngập sâu mỗi khi mưa"));

        var petition = office.reread(number);
        assertThat(petition.unit().code()).isEqualTo(PROVINCE);
        assertThat(petition.arrived().ruled().body()).isEqualTo("SO_XAY_DUNG");
        assertThat(petition.arrived().ruled().rule()).isEqualTo("duong-tinh");
        assertThat(petition.arrived().ruled().area()).isEqualTo(PHO_HIEN);
        assertThat(routed(petition))
                .containsExactly(
                        "unit:" + office.units().province().id(),
                        "text:routing.ground.RULE",
                        "name:Đường tỉnh\nProvincial roads",
                        "name:Sở Xây dựng\nDepartment of Construction",
                        "đường tỉnh");
    }

    @Test
    void what_its_sender_wrote_stays_out_of_the_journal() {
        var petition = office.reread(office.handIn(written("GIAO_THONG", "Nhà bà Bưởi cạnh DUONG TINH 386 bị ngập")));

        assertThat(routed(petition)).noneMatch(word -> word.contains("Bưởi") || word.contains("DUONG"));
    }

    @Test
    void the_receipt_says_so_and_says_the_same_when_it_is_asked_for_again() {
        var key = SubmissionKey.fresh();
        var receipt = office.intake().submit(key, written("DIEN_NUOC", "Cả xóm mất điện từ tối qua"));

        assertThat(receipt.ruled().body()).isEqualTo("CT_DIEN_LUC");
        assertThat(receipt.unitCode()).isEqualTo(PROVINCE);
        assertThat(office.intake()
                        .submit(key, written("DIEN_NUOC", "Cả xóm mất điện từ tối qua"))
                        .ruled()
                        .body())
                .isEqualTo("CT_DIEN_LUC");
    }

    @ParameterizedTest
    @CsvSource({
        "GIAO_THONG, Đường vào thôn hỏng nặng",
        "MOI_TRUONG, Rác đổ trộm ven đường tỉnh 386",
        "DIEN_NUOC, Nước máy vàng đục"
    })
    void what_is_the_communes_stays_with_it(String sector, String text) {
        var petition = office.reread(office.handIn(written(sector, text)));

        assertThat(petition.unit().code()).isEqualTo(PHO_HIEN);
        assertThat(petition.arrived().ruled().isThere()).isFalse();
        assertThat(routed(petition)).hasSize(2);
    }

    @Test
    void whoever_cannot_say_where_it_was_reaches_the_coordinator() {
        var form = written("MOI_TRUONG", "Rác đổ đầy bờ sông");
        form.setUnit(null);
        form.setAddress("Tân Tiến");
        var refused = catchThrowableOfType(FaultyForm.class, () -> office.handIn(form));
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.choices())
                .extracting(UnitRow::code)
                .hasSizeGreaterThan(1));

        form.setPlaceUnknown(true);
        var petition = office.reread(office.handIn(form));

        assertThat(petition.unit().code()).isEqualTo(PROVINCE);
        assertThat(routed(petition)).last().isEqualTo("text:routing.ground.UNCLEAR");
    }

    @Test
    void whoever_says_so_though_the_address_tells_reaches_the_commune() {
        var form = written("MOI_TRUONG", "Rác đổ đầy bờ sông");
        form.setUnit(null);
        form.setAddress("Thôn Ninh Tập, xã Khoái Châu");
        form.setPlaceUnknown(true);

        assertThat(office.reread(office.handIn(form)).unit().code()).isEqualTo("12205");
    }

    @Test
    void a_rule_names_the_body_even_where_nobody_can_say_which_commune_it_was() {
        var form = written("GIAO_THONG", "Quốc lộ 39 nhiều ổ gà");
        form.setUnit(null);
        assertThatThrownBy(() -> office.handIn(form)).isInstanceOf(FaultyForm.class);
        form.setPlaceUnknown(true);

        var ruled = office.reread(office.handIn(form)).arrived().ruled();

        assertThat(ruled.rule()).isEqualTo("quoc-lo");
        assertThat(ruled.area()).isNull();
    }

    @Test
    void what_is_handed_in_at_a_desk_stays_there_until_a_person_sends_it_on() {
        office.as(DutyKind.INTAKE, PHO_HIEN);
        var entry = PetitionSamples.anEntry(
                written("GIAO_THONG", "Đường tỉnh 386 ngập sâu"), Channel.TELEPHONE, "2026-11-20");

        assertThat(office.reread(office.enter(entry)).unit().code()).isEqualTo(PHO_HIEN);
    }

    private static PetitionForm written(String sector, String text) {
        var form = aForm();
        form.setUnit(PHO_HIEN);
        form.setSector(sector);
        form.setSubject(text);
        form.setText(text + ".");
        return form;
    }

    private List<String> routed(Petition petition) {
        return JournalSamples.journal(database.em(), office.clock()).list(petition.uid()).stream()
                .filter(entry -> entry.kind().equals("PETITION_ROUTED"))
                .findFirst()
                .map(JournalEntry::words)
                .orElseThrow();
    }
}
