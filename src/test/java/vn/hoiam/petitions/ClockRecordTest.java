package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.LawSamples;
import vn.hoiam.law.StepState;
import vn.hoiam.petitions.ClockRecord.Counted;
import vn.hoiam.units.FactWords;

/** A petition from phường Phố Hiến, told by its journal alone. */
class ClockRecordTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-15");

    private final List<JournalEntry> entries = new ArrayList<>();

    private void happened(String kind, String at, String... words) {
        var moment = Instant.parse(at);
        entries.add(new JournalEntry(
                new UUID(1, 1), entries.size() + 1, kind, moment, moment, null, "journal.X", List.of(words)));
    }

    private void submitted() {
        happened(
                "PETITION_SUBMITTED",
                "2026-11-20T02:10:00Z", // Friday
                "HA-2026-4821-7730",
                "unit:1",
                "day:2026-12-07",
                "day:2026-11-26",
                "rules-1",
                "days-1");
    }

    private ClockRecord record() {
        return ClockRecord.of(PetitionKind.FEEDBACK, "DIEN_NUOC", entries);
    }

    @Test
    void its_dates_come_from_the_day_it_was_handed_in() {
        submitted();

        var notify = record().clock(DueDate.NOTIFY, LawSamples.basis(), TODAY).orElseThrow();
        var reply = record().clock(DueDate.REPLY, LawSamples.basis(), TODAY).orElseThrow();

        assertThat(notify.due()).isEqualTo("2026-12-07");
        assertThat(notify.state()).isEqualTo(StepState.OVERDUE);
        // electricity and water: three working days; Tuesday is a holiday
        assertThat(reply.due()).isEqualTo("2026-11-26");
    }

    @Test
    void what_the_unit_did_keeps_them_whatever_the_order_of_reading() {
        submitted();
        happened("REPLY_DRAFTED", "2026-11-23T02:00:00Z");
        happened("PETITION_FORWARDED", "2026-11-24T02:00:00Z", "unit:1", "unit:2");
        happened("PETITION_RECEIVED", "2026-12-08T02:00:00Z");
        happened("PETITION_ANSWERED", "2026-11-27T02:00:00Z");
        Collections.reverse(entries);

        assertThat(record().clock(DueDate.NOTIFY, LawSamples.basis(), TODAY)
                        .orElseThrow()
                        .state())
                .isEqualTo(StepState.MET_ON_TIME);
        assertThat(record().clock(DueDate.REPLY, LawSamples.basis(), TODAY)
                        .orElseThrow()
                        .state())
                .isEqualTo(StepState.MET_LATE);
    }

    @Test
    void a_date_that_moved_was_counted_by_the_later_calendar_and_the_other_was_not() {
        submitted();
        happened(
                "DEADLINE_MOVED",
                "2026-11-21T02:00:00Z",
                FactWords.named(DueDate.REPLY),
                "day:2026-11-26",
                "day:2026-11-27",
                "day:2026-11-25",
                "days-2");

        assertThat(record().counted())
                .containsEntry(DueDate.NOTIFY, new Counted("notify", "rules-1", "days-1"))
                .containsEntry(DueDate.REPLY, new Counted("service_target", "rules-1", "days-2"));
    }

    @Test
    void an_old_record_that_names_no_version_says_so() {
        happened("PETITION_SUBMITTED", "2026-11-20T02:10:00Z", "HA-2026-4821-7730", "unit:1");

        assertThat(record().counted()).containsEntry(DueDate.NOTIFY, new Counted("notify", null, null));
        assertThat(ClockRecord.of(PetitionKind.FEEDBACK, "DIEN_NUOC", List.of())
                        .clock(DueDate.NOTIFY, LawSamples.basis(), TODAY))
                .isEmpty();
    }
}
