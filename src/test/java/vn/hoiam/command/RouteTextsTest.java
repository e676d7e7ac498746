package vn.hoiam.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./hoiam route} answers. */
class RouteTextsTest {

    private static final String DAY = "--at=2026-11-23";

    private record Ran(int code, List<String> lines, String refusal) {

        List<JsonObject> answers() {
            return lines.stream()
                    .map(line -> Json.createReader(new StringReader(line)).readObject())
                    .toList();
        }
    }

    @Test
    void every_line_has_its_answer_in_order_also_an_empty_one() {
        var ran = run("Rác ở phường Sơn Nam\n\nloa o tan lap qua to\n", DAY);

        assertThat(ran.code()).isZero();
        assertThat(ran.answers()).hasSize(3);
        assertThat(codes(ran.answers().get(0))).containsExactly("11983");
        assertThat(ran.answers().get(0).getString("body")).isEqualTo("UBND phường Sơn Nam");
        assertThat(ran.answers().get(0).getString("body_level")).isEqualTo("commune");
        assertThat(ran.answers().get(0).getBoolean("ambiguous")).isFalse();
        assertThat(ran.answers().get(1).getString("body_level")).isEqualTo("coordinator");
        assertThat(codes(ran.answers().get(2))).containsExactlyInAnyOrder("12073", "13246");
        assertThat(ran.answers().get(2).getBoolean("ambiguous")).isTrue();
    }

    @Test
    void before_the_merger_a_commune_is_its_own() {
        var ran = run("Mương ở xã Đông Kết bị lấp\n", "--at", "2025-06-30");

        assertThat(codes(ran.answers().get(0))).containsExactly("12232");
    }

    @Test
    void the_column_of_a_table_is_read(@TempDir Path folder) throws IOException {
        var table = folder.resolve("don.csv");
        Files.writeString(table, "so,noi_dung\n1,\"Rác ở xã Nghĩa Trụ,\nngập\"\n2,Rác ở xã An Viên\n");

        var ran = run("", "--csv", table.toString(), "--column", "noi_dung", DAY);

        assertThat(ran.answers()).extracting(RouteTextsTest::codes).containsExactly(List.of("12031"), List.of("12337"));
    }

    @Test
    void a_row_that_is_too_short_is_refused_in_a_sentence(@TempDir Path folder) throws IOException {
        var table = folder.resolve("don.csv");
        Files.writeString(table, "so,text\n1,Rác ở xã Nghĩa Trụ\n2\n");

        var ran = run("", "--csv", table.toString(), DAY);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.refusal()).contains("don.csv");
    }

    @Test
    void answers_are_compared_with_those_of_a_labelled_file(@TempDir Path folder) throws IOException {
        var labelled = folder.resolve("nhan.csv");
        Files.writeString(labelled, """
                        text,expected_new_code,ambiguous,expected_body_level
                        Rác ở xã An Viên,12337,0,commune
                        Rác ở xã Tân Lập,12073|13246,1,commune
                        Rác ở xã Nghĩa Trụ,11953,0,province
                        """);

        var ran = run("", "--evaluate", labelled.toString(), "--english", DAY);

        assertThat(ran.lines())
                .contains(
                        "Right communes\t2/3\t66.7 %",
                        "Has to be asked, and is\t1/1\t100.0 %",
                        "Asked though it is clear\t0/2\t0.0 %",
                        "Wrong but confident\t1/3\t33.3 %",
                        "Right body\t2/3\t66.7 %",
                        "  province → commune\t1",
                        "Wrong: 11953 was due, told 12031: Rác ở xã Nghĩa Trụ");
    }

    @Test
    void what_it_does_not_know_is_refused_in_a_sentence() {
        assertThat(run("", "--where").refusal()).contains("--where");
        assertThat(run("", "--at", "23/11/2026").refusal()).contains("23/11/2026");
        assertThat(run("", "--csv", "/khong/co.csv").refusal()).contains("/khong/co.csv");
        assertThat(run("", "--column", "text").code()).isEqualTo(2);
        assertThat(run("", "--at").code()).isEqualTo(2);
    }

    private static List<String> codes(JsonObject answer) {
        return answer.getJsonArray("codes").getValuesAs(JsonString::getString);
    }

    private static Ran run(String in, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = RouteTexts.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }
}
