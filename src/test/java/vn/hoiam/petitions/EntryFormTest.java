package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.anEntry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFormTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void filled_in_as_usual_has_no_problem() {
        assertThat(anEntry(aForm(), Channel.TELEPHONE, "2026-11-20").problems(TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, petitions.enter.day.future",
        "2025-06-30, petitions.enter.day.early",
        "2026-02-30, petitions.enter.day.required",
        "20/11/2026, petitions.enter.day.required"
    })
    void does_not_take_a_day_on_which_it_cannot_have_come(String day, String textKey) {
        assertThat(anEntry(aForm(), Channel.TELEPHONE, day).problems(TODAY))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("receivedOn");
                    assertThat(problem.textKey()).isEqualTo(textKey);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2025-07-01"})
    void takes_the_first_and_the_last_day_there_may_be(String day) {
        assertThat(anEntry(aForm(), Channel.TELEPHONE, day).problems(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "WEB", "API", "paper"})
    void wants_a_way_by_which_things_come_to_a_desk(String channel) {
        var entry = anEntry(aForm(), Channel.TELEPHONE, "2026-11-20");
        entry.setChannel(channel);

        assertThat(entry.problems(TODAY))
                .extracting(Problem::textKey)
                .containsExactly("petitions.enter.channel.required");
    }

    @Test
    void takes_no_complaint_by_telephone() {
        var entry = anEntry(aComplaint(), Channel.TELEPHONE, "2026-11-20");

        assertThat(entry.problems(TODAY))
                .extracting(Problem::field, Problem::textKey)
                .containsExactly(tuple("channel", "petitions.enter.channel.complaint"));
    }

    @Test
    void wants_a_scan_of_what_is_on_paper_and_of_what_is_signed_wherever_it_came() {
        var paper = anEntry(aForm(), Channel.PAPER, "2026-11-20");
        var signed = anEntry(aComplaint(), Channel.RECEPTION, "2026-11-20");
        signed.setSigned(true);
        var told = anEntry(aForm(), Channel.RECEPTION, "2026-11-20");
        told.setSigned(true);

        assertThat(paper.problems(TODAY)).extracting(Problem::field).containsExactly("files");
        assertThat(signed.problems(TODAY)).extracting(Problem::field).containsExactly("files");
        // Feedback needs no signature: the box says nothing of it.
        assertThat(told.problems(TODAY)).isEmpty();
    }
}
