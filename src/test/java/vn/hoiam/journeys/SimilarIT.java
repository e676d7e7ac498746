package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The step before sending, over the wire and without any script. */
class SimilarIT {

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void what_others_sent_is_shown_once_and_everything_typed_is_kept() {
        var others = released(wire);

        var step = filled(wire, others).with("name", "Trần Thị Lan").post(wire);

        assertThat(step.status()).isEqualTo(200);
        assertThat(step.headers("Petition-Number")).isEmpty();
        assertThat(step.body())
                .contains("Có việc giống như vậy đã gửi", others.getString("number"), "Trần Thị Lan")
                .contains("name=\"similar-seen\"")
                .doesNotContain("id=\"receipt-code\"");
        var again =
                carriedOn(WireForm.of(step, "petition"), filled(wire, others)).post(wire);
        assertThat(again.body()).contains("id=\"receipt-code\"").doesNotContain("id=\"joined\"");
    }

    @Test
    void whoever_has_the_same_trouble_joins_and_gets_a_receipt_of_their_own_each_time_the_same() {
        var others = released(wire);
        var step = filled(wire, others).post(wire);
        var joins =
                carriedOn(WireForm.of(step, "petition"), filled(wire, others)).with("send", others.getString("number"));

        var receipt = joins.post(wire);

        assertThat(receipt.body()).contains("id=\"joined\"", others.getString("number"));
        var number = number(receipt);
        assertThat(number).isNotEqualTo(others.getString("number"));
        assertThat(number(joins.post(wire))).isEqualTo(number);
    }

    @Test
    void what_cannot_be_joined_is_taken_in_by_itself_and_the_receipt_says_so() {
        var sent = filled(wire, released(wire))
                .with("similar-seen", "yes")
                .with("send", "HA-2026-0000-0000")
                .post(wire);
        assertThat(sent.body()).contains("id=\"receipt-code\"").doesNotContain("id=\"joined\"");

        var answered = released(wire, "ANSWERED");
        var late = filled(wire, answered)
                .with("similar-seen", "yes")
                .with("send", answered.getString("number"))
                .post(wire);
        assertThat(late.body())
                .contains("id=\"receipt-code\"", "id=\"not-joined\"")
                .doesNotContain("id=\"joined\"");
    }

    @Test
    void a_form_that_wishes_no_publication_and_one_sent_by_the_worker_go_straight_through() {
        var others = released(wire);
        var silent = filled(wire, others).without("publish");

        assertThat(silent.post(wire).body()).contains("id=\"receipt-code\"");
        assertThat(filled(wire, others).with("similar-seen", "yes").post(wire).headers("Petition-Number"))
                .hasSize(1);
    }

    /** A released petition that is still open. */
    static JsonObject released(Wire wire) {
        return released(wire, "IN_PROGRESS");
    }

    /** One that is found already: a portal that has just begun is still reading what there is. */
    private static JsonObject released(Wire wire, String state) {
        var released = Api.json(wire.get(Api.PETITIONS + "?unit=11953&size=100&state=" + state))
                .getJsonArray("petitions")
                .stream()
                .map(petition -> petition.asJsonObject())
                .filter(petition -> petition.getString("kind").equals("feedback"))
                .findFirst()
                .orElseThrow();
        var number = released.getString("number");
        FindingIT.await(() -> wire.get("/search?q=" + number).body().contains("?number=" + number));
        return released;
    }

    /** A form about the same, filled in but not sent. */
    static WireForm filled(Wire wire, JsonObject others) {
        return WireForm.of(wire.get("/petitions/submit"), "petition")
                .with("subject", others.getString("subject"))
                .with("text", others.getString("text"))
                .with("sector", others.getString("sector"))
                .with("unit", "phường Phố Hiến")
                .with("publish", "on")
                .with("petition:kind", "kind-feedback:feedback")
                .with("send", "send");
    }

    /** The form that was shown, filled in as the first one was. */
    static WireForm carriedOn(WireForm shown, WireForm first) {
        var carried = first;
        for (var field : shown.fields().entrySet()) {
            carried = carried.with(field.getKey(), field.getValue());
        }
        return carried;
    }

    private static String number(WireAnswer receipt) {
        var number = Pattern.compile("id=\"petition-number\">([^<]*)<").matcher(receipt.body());
        assertThat(number.find()).as(receipt.body()).isTrue();
        return number.group(1).strip();
    }
}
