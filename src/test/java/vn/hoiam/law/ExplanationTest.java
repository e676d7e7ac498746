package vn.hoiam.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.law.LawSamples.options;
import static vn.hoiam.law.LawSamples.paused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.texts.Texts;

/** Every due date is told in words that a reader can count after. */
class ExplanationTest {

    private static final Basis BASIS = LawSamples.basis();

    private static Reckoning reckon(String kind, String step, String options, String from, Course course) {
        return BASIS.reckon(kind, step, null, options(options), Moment.parse(from), course);
    }

    private static List<String> brief(Locale reader, Reckoning reckoning) {
        return new Explanation(reckoning, reader).brief();
    }

    @Test
    void working_days_with_what_was_passed_over_and_what_was_worked_in_exchange() {
        var reckoning = reckon("complaint_1", "acceptance", "", "2026-08-21T10:00+07:00", Course.PLAIN);

        assertThat(brief(Texts.VIETNAMESE, reckoning))
                .containsExactly(
                        "Nhận đơn có chữ ký thứ Sáu 21/08/2026; ngày này không tính.",
                        "7 ngày làm việc, tính từ thứ Bảy 22/08/2026 (Ngày làm bù cho ngày 31/8).",
                        "Không tính các ngày nghỉ: 23/08 (cuối tuần), 29/08–02/09 (cuối tuần; Nghỉ hoán đổi, làm bù ngày 22/8; Quốc khánh (ngày liền kề); Quốc khánh).",
                        "Có tính ngày làm bù: 22/08 (Ngày làm bù cho ngày 31/8).",
                        "Hạn: thứ Năm 03/09/2026.",
                        "Căn cứ: Nghị định 124/2020/NĐ-CP, Điều 16 khoản 1, sửa đổi bởi Nghị định 155/2026/NĐ-CP, Điều 10.");
        assertThat(brief(Texts.ENGLISH, reckoning)).contains("Due: Thursday 3 Sep 2026.");
    }

    @Test
    void days_that_roll_over_a_holiday() {
        assertThat(brief(
                        Texts.VIETNAMESE,
                        reckon("complaint_1", "acceptance", "", "2023-01-12T15:20+07:00", Course.PLAIN)))
                .containsExactly(
                        "Nhận đơn có chữ ký thứ Năm 12/01/2023; ngày này không tính.",
                        "10 ngày, tính cả ngày nghỉ, từ thứ Sáu 13/01/2023.",
                        "Ngày cuối Chủ Nhật 22/01/2023 không phải ngày làm việc (22/01–26/01 (Tết Nguyên đán; Nghỉ bù Tết Nguyên đán)), nên lùi sang ngày làm việc tiếp theo.",
                        "Hạn: thứ Sáu 27/01/2023.",
                        "Căn cứ: Luật Khiếu nại 02/2011/QH13, Điều 27.");
    }

    @Test
    void extensions_and_pauses() {
        var extended = reckon("denunciation", "resolution", "complex", "2025-06-02", new Course(1, Pauses.NONE));
        var paused = reckon("denunciation", "initial_processing", "", "2026-08-21", paused("2026-08-24", "2026-08-27"));

        assertThat(brief(Texts.VIETNAMESE, extended))
                .contains("Gia hạn lần 1: thêm 30 ngày, từ thứ Tư 02/07/2025 đến thứ Sáu 01/08/2025.");
        assertThat(brief(Texts.VIETNAMESE, paused))
                .contains("Tạm dừng sau thứ Hai 24/08/2026 đến hết thứ Năm 27/08/2026: 3 ngày làm việc không tính.");
    }

    @Test
    void a_pause_in_an_extension_is_told_in_the_unit_of_the_extension() {
        // 15 working days end on Mon 4 March 2024; the extension that follows counts Sat 9, Sun 10 and Mon 11
        var pause = new Pauses(List.of(new Pause(LocalDate.parse("2024-03-08"), LocalDate.parse("2024-03-11"))));
        var across = new Pauses(List.of(new Pause(LocalDate.parse("2024-02-29"), LocalDate.parse("2024-03-02"))));

        assertThat(brief(
                        Texts.ENGLISH,
                        reckon("information_request", "online_complex", "", "2024-02-05", new Course(1, pause))))
                .contains("Suspended after Friday 8 Mar 2024 until the end of Monday 11 Mar 2024: 3 days not counted.");
        assertThat(brief(
                        Texts.ENGLISH,
                        reckon("information_request", "online_complex", "", "2024-02-05", new Course(0, across))))
                .contains(
                        "Suspended after Thursday 29 Feb 2024 until the end of Saturday 2 Mar 2024: 1 working days not counted.");
    }

    @Test
    void a_pause_that_holds_nothing_up_is_not_told() {
        for (var pause : List.of(
                paused("2026-08-24", "2026-08-24"),
                paused("2026-08-28", "2026-08-30"),
                paused("2026-12-01", "2026-12-04"))) {
            assertThat(brief(Texts.ENGLISH, reckon("denunciation", "initial_processing", "", "2026-08-21", pause)))
                    .noneMatch(line -> line.startsWith("Suspended"));
        }
    }

    @Test
    void what_is_counted_back_from_a_set_day_does_not_stand_still() {
        var plain = reckon("complaint_1", "dialogue_notice", "", "2026-09-07", Course.PLAIN);
        var paused = reckon("complaint_1", "dialogue_notice", "", "2026-09-07", paused("2026-09-01", "2026-09-04"));

        assertThat(paused.due()).isEqualTo(plain.due());
        assertThat(paused.days()).isEqualTo(plain.days());
        assertThat(brief(Texts.ENGLISH, paused)).isEqualTo(brief(Texts.ENGLISH, plain));
    }

    @Test
    void a_weekday_that_may_yet_become_a_day_off_is_not_worked_in_exchange() {
        // Thursday 4 February 2027 is off in one of two proposals
        assertThat(brief(Texts.ENGLISH, reckon("feedback", "notify", "", "2027-01-29", Course.PLAIN)))
                .noneMatch(line -> line.startsWith("Worked in exchange"));
    }

    @Test
    void a_saturday_worked_in_exchange_is_no_news_where_all_days_count() {
        // Sat 22 August 2026 is worked, in a period of days and in the extension in days of one in working days
        assertThat(brief(Texts.ENGLISH, reckon("complaint_1", "resolution", "", "2026-08-03", Course.PLAIN)))
                .noneMatch(line -> line.startsWith("Worked in exchange"));
        assertThat(brief(
                        Texts.ENGLISH,
                        reckon("information_request", "online_complex", "", "2026-07-23", new Course(1, Pauses.NONE))))
                .noneMatch(line -> line.startsWith("Worked in exchange"));
    }

    @Test
    void an_assumption_is_told_only_where_the_date_rests_on_it() {
        assertThat(assumptions("complaint_1", "resolution", "2026-07-10", 0)).containsExactly("A1"); // ends on Sunday
        assertThat(assumptions("complaint_1", "takes_effect", "2026-07-10", 0))
                .containsExactly("A3"); // a least time, stays on that Sunday
        assertThat(assumptions("complaint_1", "resolution", "2026-07-08", 0)).isEmpty(); // ends on Friday
        assertThat(assumptions("feedback", "notify", "2026-11-20T10:00+07:00", 0))
                .isEmpty();
        assertThat(assumptions("feedback", "notify", "2026-11-20T17:00+07:00", 0))
                .containsExactly("A2");
        assertThat(assumptions("complaint_1", "send_decision", "2026-11-20T17:00+07:00", 0))
                .isEmpty();
        assertThat(assumptions("disclosure", "minimum_posting", "2026-11-20", 0))
                .containsExactly("A3");
        assertThat(assumptions("denunciation", "resolution", "2026-04-02", 1))
                .containsExactly("A4"); // first end on Saturday
        assertThat(assumptions("denunciation", "resolution", "2025-06-02", 1))
                .isEmpty(); // on Wednesday, then on Friday
        assertThat(assumptions("denunciation", "resolution", "2026-07-10", 1))
                .containsExactly("A4"); // Sunday, then Tuesday
    }

    private static List<String> assumptions(String kind, String step, String from, int extended) {
        return new Assumptions(reckon(kind, step, "", from, new Course(extended, Pauses.NONE)))
                .thatBear().stream().map(Assumption::name).toList();
    }

    @Test
    void a_least_time_and_a_time_counted_back() {
        assertThat(brief(Texts.VIETNAMESE, reckon("disclosure", "minimum_posting", "", "2026-11-20", Course.PLAIN)))
                .contains("Ít nhất đến hết Chủ Nhật 20/12/2026.");
        assertThat(brief(Texts.VIETNAMESE, reckon("complaint_1", "dialogue_notice", "", "2026-09-07", Course.PLAIN)))
                .contains("Ít nhất 5 ngày trước ngày đó, tính lùi cả ngày nghỉ.", "Chậm nhất: thứ Sáu 28/08/2026.");
    }

    @Test
    void what_is_no_law_and_what_is_not_announced_yet_is_said() {
        var reckoning = reckon("feedback", "service_target", "", "2027-01-25", Course.PLAIN);

        assertThat(brief(Texts.VIETNAMESE, reckoning))
                .contains(
                        "Căn cứ: mục tiêu phục vụ của tỉnh, không phải luật.",
                        "Con số chỉ để minh họa.",
                        "Có ngày nghỉ chưa có thông báo chính thức: tạm tính, chờ lịch nghỉ.");
    }

    @Test
    void an_inspector_is_told_each_day_the_versions_and_what_was_assumed() {
        var full = new Explanation(
                        reckon("complaint_1", "acceptance", "", "2023-01-12T15:20+07:00", Course.PLAIN),
                        Texts.VIETNAMESE)
                .full();
        var working = new Explanation(
                        reckon("feedback", "notify", "", "2026-11-21T10:00+07:00", Course.PLAIN), Texts.VIETNAMESE)
                .full();

        assertThat(full)
                .contains(
                        "Quy định complaint_1.acceptance.2012, có hiệu lực từ 01/07/2012 đến hết 30/06/2026, xét theo ngày: Nhận đơn có chữ ký. Người phải thực hiện: đơn vị tiếp nhận.",
                        "Giả định A1, cách tính thời hạn theo Bộ luật Dân sự (Điều 147, 148): ngày cuối là ngày nghỉ thì lùi sang ngày làm việc tiếp theo.",
                        "Bộ quy định phiên bản " + BASIS.book().version() + "; lịch làm việc phiên bản "
                                + BASIS.calendar().version() + ".");
        assertThat(working)
                .contains(
                        "Từng ngày được tính: 1) 23/11, 2) 25/11, 3) 26/11, 4) 27/11, 5) 30/11, 6) 01/12, 7) 02/12, 8) 03/12, 9) 04/12, 10) 07/12.",
                        "Giả định A2, ngày nhận khi đơn đến ngoài giờ làm việc: lấy ngày đơn đến theo giờ Việt Nam.");
    }

    @Test
    void every_rule_can_be_told_in_both_languages() {
        for (var rule : LawSamples.rules()) {
            for (var reader : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
                var reckoning = BASIS.reckon(rule, Moment.parse("2026-08-21"), Course.PLAIN);

                assertThat(String.join(" ", new Explanation(reckoning, reader).full()))
                        .doesNotContain("{", "null")
                        .doesNotContainPattern("law\\.[a-z]");
            }
        }
    }

    @Test
    void what_begins_after_the_receipt_rests_on_a_reading_of_which_law_holds_where_there_are_two() {
        var second =
                new Explanation(reckon("complaint_2", "resolution", "", "2026-07-10", Course.PLAIN), Texts.VIETNAMESE);
        var first =
                new Explanation(reckon("complaint_1", "resolution", "", "2026-07-13", Course.PLAIN), Texts.VIETNAMESE);
        var acceptance =
                new Explanation(reckon("complaint_2", "acceptance", "", "2026-07-10", Course.PLAIN), Texts.VIETNAMESE);

        assertThat(second.full())
                .contains("Giả định A5, áp dụng luật cũ hay luật mới khi chuyển tiếp: theo ngày mà từng quy định nêu.");
        assertThat(String.join(" ", first.full())).doesNotContain("A5");
        assertThat(String.join(" ", acceptance.full())).doesNotContain("A5");
    }

    @Test
    void pauses_that_overlap_are_told_as_one() {
        var both = new Course(
                0,
                new Pauses(List.of(
                        new Pause(LocalDate.parse("2026-07-24"), LocalDate.parse("2026-07-30")),
                        new Pause(LocalDate.parse("2026-07-20"), LocalDate.parse("2026-07-26")),
                        new Pause(LocalDate.parse("2026-07-28"), LocalDate.parse("2026-07-28")))));

        assertThat(brief(Texts.VIETNAMESE, reckon("complaint_1", "resolution", "", "2026-07-10", both)))
                .contains("Tạm dừng sau thứ Hai 20/07/2026 đến hết thứ Năm 30/07/2026: 10 ngày không tính.");
    }
}
