package vn.hoiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Problem;

/** What documents begin with. */
class TemplateTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @Test
    void there_is_one_for_every_document_a_case_may_come_to_and_only_one() {
        for (var kind : DocumentKind.values()) {
            for (var petition : PetitionKind.values()) {
                assertThat(BuiltInTemplates.list(DAY).stream().filter(template -> template.suits(kind, petition)))
                        .as("%s of %s", kind, petition)
                        .hasSize(kind.isOf(petition) ? 1 : 0);
            }
        }
    }

    @Test
    void those_of_the_release_speak_of_nothing_that_is_no_placeholder() {
        assertThat(BuiltInTemplates.list(DAY)).isNotEmpty().allSatisfy(template -> assertThat(
                        Placeholder.unknown(template.wording().texts().toList()))
                .as(template.code())
                .isEmpty());
    }

    @Test
    void says_what_the_case_says_and_leaves_a_gap_where_it_says_nothing() {
        var wording = new Wording(
                        "Về {nội dung đơn}",
                        "Ông (bà) {người gửi}",
                        RichText.typed("<p>Ngày <strong>{ngày nhận}</strong>, {địa chỉ}.</p><p>{nội dung trả lời}</p>"),
                        null,
                        Authority.CHAIRMAN)
                .filled(Map.of(
                        Placeholder.SUBJECT, "thu hồi đất $1",
                        Placeholder.RECEIVED, "23/11/2026",
                        Placeholder.SENDER, "Nguyễn Văn Thành",
                        Placeholder.PROPOSED, "Đã đo lại.\n\nSẽ sửa."));

        assertThat(wording.subject()).isEqualTo("Về thu hồi đất $1");
        assertThat(wording.addressee()).isEqualTo("Ông (bà) Nguyễn Văn Thành");
        assertThat(wording.body().html())
                .isEqualTo("<p>Ngày <strong>23/11/2026</strong>, …………. </p>".replace(". </p>", ".</p>")
                        + "\n<p>Đã đo lại.</p>\n<p>Sẽ sửa.</p>");
        assertThat(wording.hasGap()).isTrue();
    }

    @Test
    void what_a_citizen_wrote_in_braces_is_not_filled_again() {
        var said = Map.of(Placeholder.SUBJECT, "{người gửi}", Placeholder.SENDER, "Nguyễn Văn Thành");

        assertThat(Placeholder.fill("{nội dung đơn}", said)).isEqualTo("{người gửi}");
    }

    @Test
    void refuses_what_it_does_not_know_beside_the_field() {
        var form = DocumentForm.of(DocumentSamples.aWording("Gửi {người nhận} và {số đơn}."), 0);
        form.setSubject("Về {abc}");

        assertThatThrownBy(form::template)
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field, Problem::words)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("subject", List.of("{abc}")),
                                org.assertj.core.groups.Tuple.tuple("body", List.of("{người nhận}"))));
    }

    @Test
    void asks_for_subject_and_text_and_for_no_more_than_fits() {
        var form = new DocumentForm();
        form.setBody("<p> </p><script>x</script>");
        form.setRecipients("x".repeat(Wording.MOST_RECIPIENTS + 1));

        assertThatThrownBy(form::wording)
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("subject", "recipients", "body"));
    }
}
