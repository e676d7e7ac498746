package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoiam.WrongField;
import vn.hoiam.routing.Competences;
import vn.hoiam.routing.Concerned;

class DenunciationFormTest {

    @Test
    void can_be_taken_in_when_it_says_who_did_what_and_who_says_so() {
        assertThat(DenunciationSamples.aForm().problems()).isEmpty();
        assertThat(DenunciationSamples.anonymous().problems()).isEmpty();
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        assertThat(new DenunciationForm().problems())
                .extracting(WrongField::field)
                .containsExactly("kind", "accused", "body", "what", "when");
    }

    @Test
    void asks_who_denounces_and_where_they_live_but_not_for_information() {
        var form = DenunciationSamples.aForm();
        form.setName(" ");
        form.setAddress(null);

        assertThat(form.problems()).extracting(WrongField::field).containsExactly("name", "address");
    }

    @Test
    void asks_for_evidence_where_nobody_signs() {
        var form = DenunciationSamples.anonymous();
        form.setEvidence(null);

        assertThat(form.problems()).extracting(WrongField::field).containsExactly("evidence");
    }

    @Test
    void asks_for_the_commune_only_where_it_tells_who_decides() {
        for (var body : Concerned.values()) {
            var form = DenunciationSamples.against(body);
            form.setCommune(null);

            var isUnknown = !Competences.isKnown(Competences.DENUNCIATION, body);
            assertThat(form.problems()).as(body.name()).hasSize(body.isOfCommune() || isUnknown ? 1 : 0);
        }
    }

    @Test
    void takes_numbers_and_addresses_as_people_write_them_and_nothing_else() {
        var form = DenunciationSamples.aForm();
        form.setPhone("+84 (912) 345-678");
        assertThat(form.problems()).isEmpty();
        form.setPhone("không có");
        form.setEmail("không có");
        assertThat(form.problems()).extracting(WrongField::field).containsExactly("phone", "email");
    }
}
