package vn.hoiam.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.PublicState;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What everybody finds. */
class SearchIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

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
    void is_found_with_marks_and_without_and_however_they_were_typed() {
        var number = released(PHO_HIEN, "Đèn đường hỏng", "Đường Nguyễn Huệ tối om, cạnh nhà văn hoá Hoà Bình.");
        node.follow();

        for (var typed : new String[] {
            "đèn đường",
            "den duong",
            "ĐÈN ĐƯỜNG",
            Normalizer.normalize("đèn đường nguyễn huệ", Form.NFD),
            "văn hóa hòa bình",
            "van hoa hoa binh"
        }) {
            assertThat(node.numbers(typed)).as(typed).containsExactly(number);
        }
        assertThat(node.numbers("đèn đường cầu")).isEmpty();
    }

    @Test
    void what_has_the_marks_that_were_typed_comes_first() {
        var often = released(PHO_HIEN, "Bến, bến, bến", "Bến bến bến bến bến bến.");
        var once = released(
                PHO_HIEN, "Một việc khác", "Rất nhiều chữ khác, rồi mới nói tới cái cây bên lối đi ở cuối xóm.");
        node.follow();

        assertThat(node.numbers("bên")).containsExactly(once, often);
        assertThat(node.numbers("bến")).containsExactly(often, once);
    }

    @Test
    void phrases_stand_side_by_side() {
        var apart = released(PHO_HIEN, "Rác", "Rác để đầu ngõ, nước thải chảy ra đường.");
        var together = released(PHO_HIEN, "Rác thải", "Rác thải để đầu ngõ.");
        node.follow();

        assertThat(node.numbers("\"rác thải\"")).containsExactly(together);
        assertThat(node.numbers("“rac thai” ngõ")).containsExactly(together);
        assertThat(node.numbers("rác thải")).containsExactly(together, apart);
    }

    @Test
    void a_petition_is_found_by_its_number_and_a_reply_by_its_words() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.answerAndRelease(number, PHO_HIEN, "Ủy ban sẽ lắp máy bơm trước mùa mưa.", "Ngập khi mưa.");
        node.follow();

        assertThat(node.numbers(number.value())).containsExactly(number);
        assertThat(node.numbers("máy bơm")).containsExactly(number);
        var hit = node.find("bom").hits().get(0);
        assertThat(hit.reply().pieces()).contains(new Passage.Piece("bơm", true));
        assertThat(hit.text().isFound()).isFalse();
    }

    @Test
    void nothing_is_found_that_was_not_released_in_the_words_in_which_it_was_sent() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        node.follow();
        assertThat(node.numbers("rác")).isEmpty();
        assertThat(node.find("rác", kind(PetitionKind.FEEDBACK)).total()).isZero();

        office.release(number, PHO_HIEN, "Chất thải", "Có chất thải ở đầu ngõ.", null);
        node.follow();

        assertThat(node.numbers("chất thải")).containsExactly(number);
        assertThat(node.find("An Tảo").total()).isZero();
        assertThat(node.traces(Scope.PUBLIC, "tao")).isZero();
    }

    @Test
    void what_is_taken_back_is_gone() {
        var number = released(PHO_HIEN, "Hố ga mất nắp", "Hố ga mất nắp ở đầu chợ.");
        node.follow();
        assertThat(node.numbers("hố ga")).containsExactly(number);

        office.withhold(number, PHO_HIEN);

        // The index still has it, and yet it is not shown.
        assertThat(node.find("hố ga").total()).isEqualTo(1);
        assertThat(node.numbers("hố ga")).isEmpty();
        node.follow();
        assertThat(node.find("hố ga").total()).isZero();
        assertThat(node.search.completed("hố g")).isEmpty();
        assertThat(node.find("mất nắpp").meant()).isNotEqualTo("mất nắp");
    }

    @Test
    void results_are_counted_by_what_else_could_be_chosen() {
        var here = released(PHO_HIEN, "Rác ở chợ", "Rác ở chợ.");
        released(PHO_HIEN, "Rác ở cầu", "Rác ở cầu.");
        var there = released(KHOAI_CHAU, "Rác ở bến", "Rác ở bến.");
        database.em()
                .createNativeQuery("update petition set reply_due_on = date '2026-11-20' where number = ?1")
                .setParameter(1, there.value())
                .executeUpdate();
        node.follow();

        var all = node.find("rác").facets();
        assertThat(all.of(Facet.MATTER, "PETITION")).isEqualTo(3);
        assertThat(byName(all.of(Facet.UNIT))).isEqualTo(Map.of("Phố Hiến", 2L, "Khoái Châu", 1L));
        assertThat(all.of(Facet.STATE, PublicState.WAITING.name())).isEqualTo(3);
        assertThat(node.find("rác", kind(PetitionKind.FEEDBACK)).facets().of(Facet.YEAR))
                .isEqualTo(Map.of("2026", 3L));
        assertThat(all.of(Facet.LATE, "1")).isEqualTo(1);

        var narrowed = node.find("rác", filter(PHO_HIEN, false));
        assertThat(narrowed.total()).isEqualTo(2);
        assertThat(byName(narrowed.facets().of(Facet.UNIT))).isEqualTo(Map.of("Phố Hiến", 2L, "Khoái Châu", 1L));
        assertThat(narrowed.facets().of(Facet.YEAR, "2026")).isEqualTo(2);
        assertThat(node.find("rác", filter(null, true)).hits())
                .extracting(hit -> hit.petition().number())
                .containsExactly(there);
        assertThat(node.numbers("chợ")).containsExactly(here);
    }

    private Map<String, Long> byName(Map<String, Long> units) {
        return units.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> office.units()
                                .row(Long.parseLong(entry.getKey()))
                                .name(),
                        Map.Entry::getValue));
    }

    @Test
    void what_a_former_unit_holds_is_counted_for_its_heir() {
        var number = released(PHO_HIEN, "Rác ở chợ", "Rác ở chợ.");
        var phoHien = office.units().row(office.units().get(PHO_HIEN).id());
        var former = office.units().held(phoHien).stream()
                .filter(unit -> !unit.equals(phoHien))
                .findFirst()
                .orElseThrow();
        database.em()
                .createNativeQuery("update petition set unit_id = ?1 where number = ?2")
                .setParameter(1, former.id())
                .setParameter(2, number.value())
                .executeUpdate();
        node.follow();

        assertThat(byName(node.find("chợ").facets().of(Facet.UNIT))).isEqualTo(Map.of("Phố Hiến", 1L));
        assertThat(node.find("chợ", filter(PHO_HIEN, false)).total()).isEqualTo(1);
    }

    @Test
    void days_and_kinds_narrow_without_words_too() {
        var number = released(PHO_HIEN, "Rác ở chợ", "Rác ở chợ.");
        node.follow();
        var day = LocalDate.parse("2026-11-23");

        assertThat(node.find("", period(day, day)).hits())
                .extracting(
                        hit -> hit.petition() == null ? null : hit.petition().number())
                .contains(number);
        assertThat(node.find("", period(day.plusDays(1), null)).total()).isZero();
        assertThat(node.find("", kind(PetitionKind.QUESTION)).total()).isZero();
        assertThat(node.find("", kind(PetitionKind.FEEDBACK)).total()).isEqualTo(1);
    }

    @Test
    void a_slip_of_the_keyboard_is_noticed_and_a_beginning_goes_on() {
        released(PHO_HIEN, "Đèn đường hỏng", "Đèn đường tắt đã ba đêm, quý cơ quan xem giúp.");
        node.follow();

        assertThat(node.find("đèn đườmg").meant()).isEqualTo("đèn đường");
        assertThat(node.find("dem duonf hong").meant()).isEqualTo("dem đường hong");
        assertThat(node.find("xyzxyz").meant()).isNull();
        assertThat(node.search.completed("đèn đư")).containsExactly("đèn đường");
        assertThat(node.search.completed("den d")).contains("den đường");
        assertThat(node.search.completed("xyzxyz đư")).isEmpty();
    }

    @Test
    void plans_and_their_tasks_are_found_in_both_languages() {
        node.follow();

        assertThat(node.find("PAPI").hits()).extracting(Hit::matter).contains(Matter.PLAN);
        assertThat(node.find("e-government").hits().size()
                        + node.find("digital").hits().size()
                        + node.find("citizens").hits().size())
                .isPositive();
        assertThat(node.find("").facets().of(Facet.MATTER).keySet()).contains("PLAN", "TASK");
    }

    private PublicFilter filter(String unit, boolean late) {
        return new PublicFilter(
                null,
                unit == null
                        ? null
                        : office.units()
                                .held(office.units()
                                        .row(office.units().get(unit).id())),
                null,
                null,
                null,
                null,
                late,
                null,
                null,
                SearchSamples.TODAY);
    }

    private static PublicFilter period(LocalDate from, LocalDate until) {
        return new PublicFilter(Matter.PETITION, null, null, null, null, null, false, from, until, SearchSamples.TODAY);
    }

    private static PublicFilter kind(PetitionKind kind) {
        return new PublicFilter(null, null, null, kind, null, null, false, null, null, SearchSamples.TODAY);
    }

    private PetitionNumber released(String unit, String subject, String text) {
        var form = PetitionSamples.aForm();
        form.setUnit(unit);
        var number = office.handIn(form);
        office.release(number, unit, subject, text, null);
        return number;
    }
}
