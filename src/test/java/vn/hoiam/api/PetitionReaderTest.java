package vn.hoiam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PetitionReaderTest {

    @Test
    void fills_the_form_in_as_a_citizen_would() {
        var form = PetitionReader.read("""
                {"kind":"recommendation","subject":"Đèn đường","text":"Xin lắp đèn ở ngõ 12.","sector":"DIEN_NUOC",
                 "unit":"11953","place":{"address":"Ngõ 12","lat":20.65,"lng":106.05},
                 "contact":{"name":"Nguyễn Thị Hường","phone":"0912 345 678","email":"huong@example.vn"},"publish":true}
                """);

        assertThat(form.problems()).isEmpty();
        assertThat(List.of(form.getKind(), form.getSubject(), form.getText(), form.getSector(), form.getUnit()))
                .containsExactly("recommendation", "Đèn đường", "Xin lắp đèn ở ngõ 12.", "DIEN_NUOC", "11953");
        assertThat(List.of(form.getAddress(), form.getLat(), form.getLng())).containsExactly("Ngõ 12", 20.65, 106.05);
        assertThat(List.of(form.getName(), form.getPhone(), form.getEmail()))
                .containsExactly("Nguyễn Thị Hường", "0912 345 678", "huong@example.vn");
        assertThat(form.isPublish()).isTrue();
    }

    @Test
    void takes_null_for_left_out_and_passes_over_what_it_does_not_know() {
        var form = PetitionReader.read("""
                {"kind":"feedback","text":"Mất nước","sector":"DIEN_NUOC","unit":" ","place":null,
                 "contact":{"name":null,"zalo":{"id":[1]}},"publish":null,"device":"kiosk"}
                """);

        assertThat(form.problems()).isEmpty();
        assertThat(form.getUnit()).isNull();
        assertThat(form.getName()).isNull();
        assertThat(form.isPublish()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"contact\":{\"phone\":912345678}} | /contact/phone",
                "{\"contact\":\"Hường\"} | /contact",
                "{\"place\":[]} | /place",
                "{\"place\":{\"lat\":\"20.65\"}} | /place/lat",
                "{\"unit\":11953} | /unit",
                "{\"publish\":\"true\"} | /publish",
                "{\"text\":{\"vi\":\"Rác\"}} | /text",
                "[] | ''",
                "\"đơn\" | ''",
                "null | ''",
            })
    void names_the_place_of_a_wrong_type(String json, String pointer) {
        var refused = catchThrowableOfType(Unacceptable.class, () -> PetitionReader.read(json));

        assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.flaws()).extracting(Flaw::pointer).containsExactly(pointer);
    }

    @Test
    void names_all_wrong_types_at_once() {
        var refused = catchThrowableOfType(
                Unacceptable.class, () -> PetitionReader.read("{\"kind\":1,\"place\":{\"lat\":true},\"publish\":0}"));

        assertThat(refused.flaws()).extracting(Flaw::pointer).containsExactly("/kind", "/publish", "/place/lat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "kind=feedback",
                "{",
                "{\"kind\":\"feedback\"",
                "{\"kind\":\"feedback\"} {}",
                "{'kind':'feedback'}",
                "{\"kind\":\"feedback\",\"kind\":\"recommendation\"}",
                "{\"place\":{\"lat\":NaN}}",
                "<petition/>",
            })
    void refuses_what_is_not_json(String body) {
        assertThat(kindOf(body)).isEqualTo(ProblemKind.BAD_JSON);
    }

    @Test
    void refuses_what_is_nested_without_end() {
        assertThat(kindOf("[".repeat(250_000))).isEqualTo(ProblemKind.BAD_JSON);
        assertThat(kindOf("{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000))).isEqualTo(ProblemKind.BAD_JSON);
    }

    @Test
    void survives_numbers_no_machine_can_hold() {
        var long_ = "{\"place\":{\"lat\":" + "9".repeat(200_000) + ",\"lng\":1}}";

        assertThat(catchThrowableOfType(Unacceptable.class, () -> PetitionReader.read(long_)))
                .isNotNull();
        assertThat(PetitionReader.read("{\"place\":{\"lat\":1e999999999,\"lng\":-1E400}}")
                        .problems())
                .anySatisfy(problem -> assertThat(problem.field()).isEqualTo("place"));
    }

    private static ProblemKind kindOf(String body) {
        return catchThrowableOfType(Unacceptable.class, () -> PetitionReader.read(body))
                .kind();
    }
}
