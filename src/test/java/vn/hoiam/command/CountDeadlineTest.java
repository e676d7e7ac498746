package vn.hoiam.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.papers.Csv;

/** {@code ./hoiam deadline} from its words to what it says and the code it ends with. */
class CountDeadlineTest {

    private static final String EXAMPLES = "src/test/resources/deadlines-examples.csv";
    private static final String ACCEPTANCE = "--kind complaint_1 --step acceptance --from 2026-08-21T10:00+07:00";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String words) {
        return run(words.split(" "));
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        // A terminal in another encoding than that of the answer.
        return CountDeadline.run(
                new PrintStream(out, false, StandardCharsets.US_ASCII),
                new PrintStream(err, false, StandardCharsets.US_ASCII),
                words);
    }

    private List<String> said() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> complained() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private JsonObject json() {
        try (var reader = JsonProvider.provider().createReader(new StringReader(said().get(0)))) {
            return reader.readObject();
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String changed(String path, String from, String to) throws IOException {
        var text = Files.readString(Path.of(path));
        assertThat(text).contains(from);
        return file("changed.csv", text.replace(from, to));
    }

    @Test
    void tells_the_date_first_and_then_how_it_was_counted() {
        var code = run(ACCEPTANCE);

        assertThat(code).isZero();
        assertThat(said())
                .startsWith("2026-09-03", "Nhận đơn có chữ ký thứ Sáu 21/08/2026; ngày này không tính.")
                .contains(
                        "Hạn: thứ Năm 03/09/2026.",
                        "Từng ngày được tính: 1) 22/08, 2) 24/08, 3) 25/08, 4) 26/08, 5) 27/08, 6) 28/08, 7) 03/09.");
        assertThat(complained()).isEmpty();
    }

    @Test
    void takes_a_value_behind_an_equals_sign_too() {
        assertThat(run("--kind=complaint_1 --step=acceptance --from=2026-08-21"))
                .isZero();
        assertThat(said().get(0)).isEqualTo("2026-09-03");
        assertThat(run("--kind=complaint_1 --step= --from=2026-08-21")).isEqualTo(2);
    }

    @Test
    void tells_it_in_english_when_asked() {
        assertThat(run(ACCEPTANCE + " --english")).isZero();
        assertThat(said()).startsWith("2026-09-03").contains("Due: Thursday 3 Sep 2026.");
    }

    @Test
    void tells_programs_the_same_in_one_object() {
        assertThat(run(ACCEPTANCE + " --json --remote")).isZero();

        var json = json();
        assertThat(said()).hasSize(1);
        assertThat(json.keySet())
                .containsExactly("due", "rule", "calendar", "basis", "explanation", "warnings", "rules");
        assertThat(json.getString("due")).isEqualTo("2026-09-03");
        assertThat(json.getString("rule")).isEqualTo("complaint_1.acceptance.2026");
        assertThat(json.getString("basis")).contains("Nghị định 124/2020/NĐ-CP");
        assertThat(json.getJsonArray("explanation").getString(0)).startsWith("Nhận đơn có chữ ký thứ Sáu");
        assertThat(json.getJsonArray("warnings").getString(0))
                .isEqualTo("Lựa chọn không ảnh hưởng đến bước này: remote.");
        assertThat(json.getString("calendar")).matches("[0-9a-f]{16}");
        assertThat(json.getString("rules")).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    complaint_1, resolution, 2026-07-10, --complex --remote, 2026-09-08, # Fri + 60 = Tue
                    denunciation, initial_processing, 2026-08-21, --many-places, 2026-09-08, # the tenth working day
                    denunciation, resolution, 2025-06-02, --specially-complex --extended 2, 2025-09-03, # + 90, rolled
                    complaint_1, resolution, 2026-07-10, --pause 2026-07-20..2026-07-30, 2026-08-19, # 10 days later
                    complaint_1, resolution, 2026-07-10, --pause 2026-07-20..2026-07-25 --pause 2026-07-25..2026-07-30, 2026-08-19, # in two parts
                    complaint_1, resolution, 2026-07-10, --pause 2026-07-20..2026-07-20, 2026-08-10, # of no length
                    feedback, service_target, 2026-11-20, --sector DIEN_NUOC, 2026-11-26, # Fri; Mon 1, Wed 2, Thu 3
                    information_request, online_simple, 2026-08-20T16:59:59Z, '', 2026-08-24, # still Thursday in Vietnam
                    information_request, online_simple, 2026-08-20T17:00:00Z, '', 2026-08-25, # Friday has begun there
                    information_request, online_simple, 2026-08-21T00:30+07:00, '', 2026-08-25, # the same Friday
                    complaint_1, time_to_complain, 2021-12-20, '', 2022-03-21, # Mon + 90 = Sun -> Mon; the days of 2021 need no calendar
                    """)
    void counts_what_it_is_told(String kind, String step, String from, String options, String due) {
        var code = run(("--kind " + kind + " --step " + step + " --from " + from + " " + options).split(" "));

        assertThat(code).as(String.join("\n", complained())).isZero();
        assertThat(said()).startsWith(due);
        assertThat(said()).noneMatch(line -> line.startsWith("Lưu ý: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    denunciation | resolution | 2025-06-02 | --extended 1 | Note: Extended 1 times; the law allows 0.
                    feedback | notify | 2026-11-20 | --remote | Note: Options that bear nothing on this step: remote.
                    feedback | notify | 2026-11-20 | --sector GIAO_THONG | Note: The sector GIAO_THONG has no rule of its own for this step, so it is counted by the general one.
                    complaint_1 | resolution | 2026-05-11 | --pause 2026-05-18..2026-05-20 | Note: The rule book knows no ground to suspend this step on that day.
                    feedback | notify | 2027-01-25 | | Note: Some days off have not been announced yet: provisional.
                    """)
    void warns_of_what_goes_beyond_the_law_and_counts_it_all_the_same(
            String kind, String step, String from, String options, String warning) {
        var code = run(("--english --kind " + kind + " --step " + step + " --from " + from + " "
                        + (options == null ? "" : options))
                .split(" "));

        assertThat(code).isZero();
        assertThat(said().get(0)).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(said()).contains(warning).doesNotHaveDuplicates();
        assertThat(said()).noneMatch(line -> warning.equals("Note: " + line));
    }

    @Test
    void finds_the_worked_examples_right() {
        assertThat(run("--csv " + EXAMPLES)).isZero();
        assertThat(said()).containsExactly("20 dòng, 20 khớp, 0 lệch");

        assertThat(run("--csv " + EXAMPLES + " --english --json")).isZero();
        assertThat(said()).containsExactly("{\"rows\":20,\"agree\":20,\"mismatches\":[]}");
    }

    @Test
    void finds_a_date_that_was_filed_wrongly() throws IOException {
        var file = changed(EXAMPLES, ",2026-09-03,", ",2026-09-04,");

        assertThat(run("--english --csv " + file)).isEqualTo(1);
        assertThat(said())
                .containsExactly(
                        "G06 complaint_1.acceptance: 2026-09-03, in the file 2026-09-04",
                        "20 rows, 19 agree, 1 differ");

        assertThat(run("--english --json --csv " + file)).isEqualTo(1);
        assertThat(said())
                .containsExactly(
                        "{\"rows\":20,\"agree\":19,\"mismatches\":[{\"id\":\"G06\",\"due\":\"2026-09-03\","
                                + "\"filed\":\"2026-09-04\",\"reason\":\"the date in the file is not the one that is counted\"}]}");
    }

    @Test
    void takes_a_row_that_cannot_be_counted_for_a_mismatch_and_says_why() throws IOException {
        var file = file("rows.csv", """
                due,options,note,from,step,kind,id
                2026-09-03,,"a, b",2026-08-21,acceptance,complaint_1,right
                2025-07-09,many_places; pause=2025-06-25..2025-06-30 ;,,2025-06-20,initial_processing,denunciation,both

                2026-09-03,,,2026-08-21,acceptance,complaint_3,kind
                2026-09-03,,,2026-08-21,accept,complaint_1,step
                2026-09-03,hurried,,2026-08-21,acceptance,complaint_1,option
                2026-09-03,,,21/08/2026,acceptance,complaint_1,moment
                2026-09-03,extended=often,,2026-08-21,acceptance,complaint_1,extended
                2026-09-03,pause=2026-08-21,,2026-08-21,acceptance,complaint_1,pause
                2041-01-08,,,2041-01-02,acceptance,complaint_1,year
                03/09/2026,,,2026-08-21,acceptance,complaint_1,filed
                2026-09-03,,,2026-08-21
                """);

        assertThat(run("--english", "--csv", file)).isEqualTo(1);
        assertThat(said()).hasSize(10);
        assertThat(said().get(0))
                .startsWith("kind complaint_3.acceptance: There is no kind “complaint_3”; there are: ");
        assertThat(said().get(1)).startsWith("step complaint_1.accept: This kind has no step “accept”; there are: acc");
        assertThat(said().get(2))
                .isEqualTo("option complaint_1.acceptance: There is no option “hurried”; there are: complex,"
                        + " many_places, remote, specially_complex, urgent, very_urgent");
        assertThat(said().get(3)).startsWith("moment complaint_1.acceptance: The moment “21/08/2026” cannot be read");
        assertThat(said().get(4)).contains("The number of extensions “often” cannot be read");
        assertThat(said().get(5)).contains("The pause “2026-08-21” cannot be read");
        assertThat(said().get(6)).contains("The working calendar of 2041 has not been entered yet");
        assertThat(said().get(7)).contains("The due date “03/09/2026” in the file cannot be read");
        assertThat(said().get(8)).contains("There is no kind “”");
        assertThat(said().get(9)).isEqualTo("11 rows, 2 agree, 9 differ");

        assertThat(run("--json", "--csv", file)).isEqualTo(1);
        var mismatches = json().getJsonArray("mismatches");
        assertThat(mismatches.getJsonObject(0).isNull("due")).isTrue();
        assertThat(mismatches.getJsonObject(7).getString("due")).isEqualTo("2026-09-03");
        assertThat(mismatches.getJsonObject(7).getString("filed")).isEqualTo("03/09/2026");
    }

    @Test
    void counts_by_a_calendar_with_one_more_holiday() throws IOException {
        var days = Files.readString(Path.of("db/calendar/days.csv"));
        var more = file(
                "days.csv",
                "\uFEFF" + days + "2026-09-03,STATUTORY,Nghỉ thêm,One more day off,false,SOURCE,thử nghiệm,a trial\n");

        assertThat(run(ACCEPTANCE + " --calendar " + more)).isZero();
        assertThat(said()).startsWith("2026-09-04");
        assertThat(run("--csv " + EXAMPLES + " --calendar " + more)).isEqualTo(1);
    }

    @Test
    void counts_by_a_calendar_as_the_portal_hands_it_out() throws IOException {
        var columns = TableFile.ofRelease("db/calendar/days.csv").columns();
        var days = CalendarSamples.read(Path.of("db/calendar/days.csv"), row -> columns.stream()
                .<Object>map(column -> row.apply(column).replace("Quốc khánh", "=HYPERLINK(1)"))
                .toList());
        var file = folder.resolve("days.csv");
        Files.write(file, Csv.of(columns, days));
        var version = new WorkingCalendar(CalendarSamples.read(
                        Path.of("db/calendar/days.csv"),
                        row -> CalendarDay.of(column -> row.apply(column).replace("Quốc khánh", "=HYPERLINK(1)"))))
                .version();

        assertThat(Files.readString(file)).startsWith("\uFEFF").contains(",'=HYPERLINK(1),");
        assertThat(run(ACCEPTANCE + " --json --calendar " + file)).isZero();
        assertThat(json().getString("due")).isEqualTo("2026-09-03");
        assertThat(json().getString("calendar")).isEqualTo(version);
    }

    @Test
    void counts_by_rules_of_another_length() throws IOException {
        var rules = changed(
                "db/law/rules.csv",
                "complaint_1.acceptance.2026,complaint_1,acceptance,,,7,",
                "complaint_1.acceptance.2026,complaint_1,acceptance,,,8,");

        assertThat(run(ACCEPTANCE + " --rules " + rules)).isZero();
        assertThat(said()).startsWith("2026-09-04");
    }

    @Test
    void knows_the_options_of_rules_of_the_operators_own() throws IOException {
        var rules = changed("db/law/rules.csv", ",many_places,", ",urgent,");
        var rows = file("rows.csv", """
                id,kind,step,from,options,due
                U1,denunciation,initial_processing,2026-08-21,urgent,2026-09-08
                """);

        assertThat(run("--csv", rows, "--rules", rules)).isZero();
    }

    @Test
    void counts_by_grounds_and_assumptions_of_the_operators_own() throws IOException {
        var assumptions = changed("db/law/assumptions.csv", "A1,CIVIL_CODE", "A1,NO_ROLL");
        var resolution = "--english --kind complaint_1 --step resolution --from 2026-07-10";

        assertThat(run(resolution + " --assumptions " + assumptions)).isZero();
        assertThat(said()).startsWith("2026-08-09"); // Sunday

        var grounds = changed("db/law/grounds.csv", ",PAUSE,", ",EXTENSION,");
        assertThat(run(resolution + " --pause 2026-07-20..2026-07-30 --grounds " + grounds))
                .isZero();
        assertThat(said()).contains("Note: The rule book knows no ground to suspend this step on that day.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --kind feedback --step notify --from 2026-01-05 --faster | There is no option --faster; see ./hoiam deadline --help --english
                    --kind feedback --step notify 2026-01-05 | There is no option 2026-01-05; see ./hoiam deadline --help --english
                    complex | There is no option complex; see ./hoiam deadline --help --english
                    --kind feedback --step notify --from | --from needs a value
                    --kind --step notify --from 2026-01-05 | --kind needs a value
                    --kind feedback --from 2026-01-05 | --step is missing; see ./hoiam deadline --help --english
                    --json | --kind is missing; see ./hoiam deadline --help --english
                    --kind feedback --kind feedback | The option --kind may be given only once
                    --kind plan --step answer --from 2026-01-05 | This kind has no step “answer”; there are: child_plan
                    --kind feedback --step notify --from 2026-02-30 | The moment “2026-02-30” cannot be read: write 2026-08-21, 2026-08-21T10:00+07:00 or 2026-08-21T03:00:00Z
                    --kind feedback --step notify --from 2026-01-05T10:00 | The moment “2026-01-05T10:00” cannot be read: write 2026-08-21, 2026-08-21T10:00+07:00 or 2026-08-21T03:00:00Z
                    --kind feedback --step notify --from 2026-01-05 --extended -1 | The number of extensions “-1” cannot be read: write a number from 0 to 99
                    --kind feedback --step notify --from 2026-01-05 --pause 2026-01-08..2026-01-07 | The pause “2026-01-08..2026-01-07” ends before it begins
                    --kind feedback --step notify --from 2026-01-05 --pause 2026-01-08 | The pause “2026-01-08” cannot be read: write 2026-07-20..2026-07-30
                    --kind feedback --step notify --from 2026-01-05 --pause 2026-01-08..soon | The date “soon” cannot be read: write 2026-08-21
                    --kind feedback --step notify --from 2019-03-04 | The working calendar of 2019 has not been entered yet, so no time limit can be computed. Please contact the system administrator.
                    --kind disclosure --step minimum_posting --from 2026-01-05 --pause 2026-01-08..9999-12-31 | The working calendar of 9999 has not been entered yet, so no time limit can be computed. Please contact the system administrator.
                    --kind complaint_1 --step suspension_notice --from 2025-01-06 | No rule on the time limit “suspension_notice” for petitions of kind “complaint_1” is in force on 2025-01-06.
                    --csv no/such/file.csv | There is no file no/such/file.csv
                    --csv src | The file src cannot be read: it must be a CSV table in UTF-8
                    --csv db/law/assumptions.csv | The file db/law/assumptions.csv lacks or repeats columns: id, kind, step, from, options, due
                    --csv src/test/resources/deadlines-examples.csv --kind feedback | With --csv there is no --kind, --step, --from nor option of a case: each row of the file says its own
                    --csv src/test/resources/deadlines-examples.csv --remote | With --csv there is no --kind, --step, --from nor option of a case: each row of the file says its own
                    --kind feedback --step notify --from 2026-01-05 --rules nowhere.csv | There is no file nowhere.csv
                    --kind feedback --step notify --from 2026-01-05 --calendar db/law/assumptions.csv | The file db/law/assumptions.csv lacks or repeats columns: day, kind, name_vi, name_en, works, certainty, basis_vi, basis_en
                    """)
    void says_in_one_sentence_what_was_wrong(String words, String sentence) {
        assertThat(run(words + " --english")).isEqualTo(2);
        assertThat(complained()).containsExactly(sentence);
        assertThat(said()).isEmpty();
    }

    @Test
    void says_which_kinds_there_are_in_both_languages() {
        assertThat(run("--kind compliant --step acceptance --from 2026-01-05")).isEqualTo(2);
        assertThat(complained())
                .containsExactly("Không có loại đơn “compliant”; có: complaint_1, complaint_2, consultation,"
                        + " denunciation, disclosure, feedback, information_request, plan, procedure_feedback, question,"
                        + " reception, recommendation, regulation_feedback / There is no kind “compliant”; there are:"
                        + " complaint_1, complaint_2, consultation, denunciation, disclosure, feedback,"
                        + " information_request, plan, procedure_feedback, question, reception, recommendation,"
                        + " regulation_feedback");
    }

    @Test
    void refuses_files_that_cannot_be_counted_by() throws IOException {
        var row = changed("db/law/rules.csv", "plan.child_plan.2025,plan,child_plan,,,15,", "plan.x,plan,y,,,often,");
        assertThat(run(ACCEPTANCE + " --english --rules " + row)).isEqualTo(2);
        assertThat(complained().get(0)).startsWith("The file " + row + ": row ").endsWith(" (plan.x) cannot be read");

        var twice = changed("db/calendar/days.csv", "2022-01-03,", "2022-01-01,");
        assertThat(run(ACCEPTANCE + " --english --calendar " + twice)).isEqualTo(2);
        assertThat(complained()).containsExactly("The file " + twice + ": the day 1 Jan 2022 has two rows");

        var latin = folder.resolve("latin.csv");
        Files.write(latin, "id,kind,step,from,options,due\nG\u00e9,x,y,,,\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("--english --csv " + latin)).isEqualTo(2);
        assertThat(complained())
                .containsExactly("The file " + latin + " cannot be read: it must be a CSV table in UTF-8");

        var repeated = file("repeated.csv", "id,kind,step,from,options,due,due\n");
        assertThat(run("--english --csv " + repeated)).isEqualTo(2);
        assertThat(complained()).containsExactly("The file " + repeated + " lacks or repeats columns: due");

        assertThat(run("--english --csv " + file("empty.csv", ""))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--kind feedback --help"})
    void tells_how_it_is_used(String words) {
        assertThat(run(words)).isZero();
        assertThat(said().get(0)).isEqualTo("Cách dùng: tính một thời hạn");
        assertThat(said()).contains("  plan: child_plan").noneMatch(line -> line.contains("{0}"));
        assertThat(complained()).isEmpty();
    }

    @Test
    void tells_how_it_is_used_when_nothing_was_asked() {
        assertThat(run(new String[0])).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(complained().get(0)).isEqualTo("Cách dùng: tính một thời hạn");
    }

    @Test
    void has_failed_when_the_answer_could_not_be_written() {
        var full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                false,
                StandardCharsets.UTF_8);

        Stream.of(ACCEPTANCE, "--csv " + EXAMPLES, "--help").forEach(words -> assertThat(
                        CountDeadline.run(full, new PrintStream(err, false, StandardCharsets.UTF_8), words.split(" ")))
                .isEqualTo(3));
    }
}
