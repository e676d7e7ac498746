package vn.hoiam.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What others have sent about the same: the same pothole, another pothole, another commune. */
class NeighboursIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String ROADS = "GIAO_THONG";
    private static final String POTHOLE = "Ổ gà sâu trước cổng trường tiểu học An Tảo";
    private static final String POTHOLE_TEXT =
            "Mặt đường Nguyễn Văn Linh trước cổng trường tiểu học An Tảo có ổ gà sâu, trời mưa đọng nước, học sinh hay ngã xe.";

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
    void the_same_pothole_comes_before_another_and_that_of_another_commune_does_not_come() {
        var another = released(
                PHO_HIEN,
                ROADS,
                "Ổ gà trên đường Bạch Đằng",
                "Đường Bạch Đằng đoạn gần bến xe có nhiều ổ gà, xe máy đi lại khó khăn, đề nghị vá lại mặt đường.");
        var same = released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        released(KHOAI_CHAU, ROADS, POTHOLE, POTHOLE_TEXT);
        withOthers();

        assertThat(
                        numbers(
                                "Có ổ gà to trước cổng trường tiểu học An Tảo, đường Nguyễn Văn Linh, các cháu đi học rất nguy hiểm."))
                .startsWith(same);
        assertThat(numbers("Đường Bạch Đằng gần bến xe nhiều ổ gà, đề nghị phường vá lại."))
                .containsExactly(another);
    }

    @Test
    void written_without_marks_or_in_a_hurry_it_is_found_as_well() {
        var same = released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        withOthers();

        assertThat(numbers("o ga truoc cong truong tieu hoc an tao")).containsExactly(same);
        assertThat(numbers("Ổ GÀ CỔNG TRƯỜNG TIỂU HỌC")).containsExactly(same);
    }

    @Test
    void what_is_about_something_else_finds_nothing() {
        released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        withOthers();

        for (var words : List.of(
                "Nhà hàng xóm hát karaoke đến nửa đêm, đề nghị phường nhắc nhở.",
                "Mẹ tôi 80 tuổi chưa được nhận thẻ bảo hiểm y tế.",
                "Nước máy yếu, cả khu An Tảo phải dậy đêm hứng nước.",
                "Xin hỏi",
                "rác",
                "?!")) {
            assertThat(numbers(words)).as(words).isEmpty();
        }
    }

    @Test
    void what_a_rule_took_to_the_province_does_not_come_wherever_its_point_lies() {
        var number = released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        at(number, 20.6570, 106.0570);
        database.em()
                .createNativeQuery("update petition set unit_id = ?1 where number = ?2")
                .setParameter(1, office.units().province().id())
                .setParameter(2, number.value())
                .executeUpdate();
        withOthers();

        assertThat(numbers(POTHOLE_TEXT)).isEmpty();
    }

    @Test
    void the_same_sector_comes_first() {
        var light = "Đèn đường cạnh nhà văn hóa An Tảo hỏng, buổi tối rất tối.";
        var other = released(PHO_HIEN, "MOI_TRUONG", "Đèn đường hỏng", light);
        var same = released(PHO_HIEN, "DIEN_NUOC", "Đèn đường hỏng", light);
        withOthers();

        assertThat(node.neighbours(office).of(draft("DIEN_NUOC", light)))
                .extracting(PublicRow::number)
                .containsExactly(same, other);
    }

    @Test
    void answered_ones_come_with_their_reply_and_those_closed_without_one_do_not_come() {
        var answered = office.handIn(pothole());
        office.answerAndRelease(answered, PHO_HIEN, "Phường đã vá ổ gà ngày 20.", POTHOLE_TEXT);
        var withdrawn = released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        database.em()
                .createNativeQuery(
                        "update petition set status = 'WITHDRAWN', closed_at = submitted_at where number = ?1")
                .setParameter(1, withdrawn.value())
                .executeUpdate();
        withOthers();

        var found = node.neighbours(office).of(draft(ROADS, POTHOLE_TEXT));

        assertThat(found).extracting(PublicRow::number).containsExactly(answered);
        assertThat(found.get(0).reply()).contains("đã vá");
    }

    @Test
    void what_was_not_released_is_taken_back_or_is_older_than_a_year_does_not_come() {
        office.handIn(pothole());
        var takenBack = released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        withOthers();
        office.withhold(takenBack, PHO_HIEN);

        assertThat(numbers(POTHOLE_TEXT)).isEmpty();

        var old = released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        node.follow();
        assertThat(numbers(POTHOLE_TEXT)).containsExactly(old);
        office.at("2027-11-30T02:00:00Z");
        assertThat(numbers(POTHOLE_TEXT)).isEmpty();
    }

    @Test
    void what_a_former_commune_answered_comes_to_its_heir() {
        var number = released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        var ward = office.units().row(office.units().get(PHO_HIEN).id());
        var former = office.units().held(ward).stream()
                .filter(unit -> !unit.equals(ward))
                .findFirst()
                .orElseThrow();
        database.em()
                .createNativeQuery("update petition set unit_id = ?1 where number = ?2")
                .setParameter(1, former.id())
                .setParameter(2, number.value())
                .executeUpdate();
        withOthers();

        assertThat(numbers(POTHOLE_TEXT)).containsExactly(number);
    }

    @Test
    void there_are_five_at_most() {
        for (int i = 0; i < 7; i++) {
            released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        }
        withOthers();

        assertThat(numbers(POTHOLE_TEXT)).hasSize(5);
    }

    @Test
    void an_index_that_is_not_there_or_not_whole_says_nothing() {
        released(PHO_HIEN, ROADS, POTHOLE, POTHOLE_TEXT);
        assertThat(numbers(POTHOLE_TEXT)).isEmpty();
        withOthers();
        assertThat(numbers(POTHOLE_TEXT)).hasSize(1);

        node.indexes.tell(Scope.PUBLIC, new Standing(40));

        assertThat(numbers(POTHOLE_TEXT)).isEmpty();
    }

    @Test
    void at_the_desk_those_not_released_come_too_but_of_its_unit_alone_and_only_open_ones() {
        var form = pothole();
        var inside = office.handIn(form);
        var elsewhere = pothole();
        elsewhere.setUnit(KHOAI_CHAU);
        office.handIn(elsewhere);
        var answered = office.handIn(pothole());
        office.answerAndRelease(answered, PHO_HIEN, "Đã vá.", POTHOLE_TEXT);
        var number = office.handIn(pothole());
        withOthers();

        assertThat(node.deskNeighbours(office, office.official(DutyKind.HANDLER, PHO_HIEN))
                        .of(office.petitions().get(number)))
                .containsExactly(inside);
        assertThat(node.deskNeighbours(office, office.official(DutyKind.HANDLER, KHOAI_CHAU))
                        .of(office.petitions().get(number)))
                .isEmpty();
    }

    private void withOthers() {
        released(PHO_HIEN, "MOI_TRUONG", "Rác ở chợ", "Rác thải ở chợ Phố Hiến không được dọn, mùi hôi.");
        released(PHO_HIEN, "DAT_DAI", "Giấy chứng nhận", "Chờ cấp giấy chứng nhận quyền sử dụng đất đã ba tháng.");
        node.follow();
    }

    private List<PetitionNumber> numbers(String words) {
        return node.neighbours(office).of(draft(ROADS, words)).stream()
                .map(PublicRow::number)
                .toList();
    }

    private Draft draft(String sector, String words) {
        var unit = office.units().get(PHO_HIEN);
        return Draft.of(sector, office.units().row(unit.id()), null, words);
    }

    private void at(PetitionNumber number, double lat, double lng) {
        database.em()
                .createNativeQuery("update petition set lat = ?1, lng = ?2 where number = ?3")
                .setParameter(1, lat)
                .setParameter(2, lng)
                .setParameter(3, number.value())
                .executeUpdate();
    }

    private static PetitionForm pothole() {
        var form = PetitionSamples.aForm();
        form.setSector(ROADS);
        form.setSubject(POTHOLE);
        form.setText(POTHOLE_TEXT);
        return form;
    }

    private PetitionNumber released(String unit, String sector, String subject, String text) {
        var form = PetitionSamples.aForm();
        form.setUnit(unit);
        form.setSector(sector);
        form.setSubject(subject);
        form.setText(text);
        form.setAddress(null);
        var number = office.handIn(form);
        office.release(number, unit, subject, text, null);
        return number;
    }
}
