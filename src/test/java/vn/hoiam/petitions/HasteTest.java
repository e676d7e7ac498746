package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aPetition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.hoiam.EventSamples;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.Basis;
import vn.hoiam.law.LawSamples;

/** What being urgent does to the date by which a case is answered, told by its own record. */
class HasteTest {

    private static final Basis BASIS = LawSamples.basis();
    /** Monday morning; Tuesday is a public holiday. */
    private static final Instant SENT = Instant.parse("2026-11-23T02:10:00Z");

    /** Somebody says after so many hours that the case is of a level. */
    record Said(int afterHours, UrgencyLevel level) {}

    private final List<JournalEntry> entries = new ArrayList<>();

    private Petition sent(PetitionKind kind) {
        entries.clear();
        var petition = aPetition().of(kind).build();
        petition.owe(PromiseCounting.promise(kind, Optional.empty(), petition.sector(), SENT, BASIS), "");
        var promise = petition.promise();
        entry(
                "PETITION_SUBMITTED",
                SENT,
                List.of(
                        petition.number().value(),
                        "unit:1",
                        "",
                        "",
                        promise.ruleVersion(),
                        promise.calendarVersion(),
                        promise.has(DueDate.NOTIFY) ? promise.step(DueDate.NOTIFY) : "",
                        promise.has(DueDate.REPLY) ? promise.step(DueDate.REPLY) : ""));
        return petition;
    }

    private void entry(String kind, Instant at, List<String> words) {
        entries.add(new JournalEntry(null, entries.size() + 1, kind, at, at, null, "journal.X", words));
    }

    private void say(Petition petition, UrgencyLevel level, Instant at) {
        var urgency = new Urgency(level, at, "Có người ngã.");
        var events = record(petition).events();
        petition.press(urgency);
        Haste.of(petition, urgency, events, BASIS, LocalDate.ofInstant(at, Now.VIETNAM))
                .take(EventSamples.<Fact>heardBy(fact -> entry(fact.kind(), at, fact.words())), false, "1");
    }

    private ClockRecord record(Petition petition) {
        return ClockRecord.of(petition.kind(), petition.sector(), entries);
    }

    private LocalDate counted(Petition petition, DueDate which) {
        return record(petition)
                .clock(which, BASIS, LocalDate.parse("2026-11-23"))
                .orElseThrow()
                .due();
    }

    private static UrgencyLevel level(String code) {
        return UrgencyLevels.find(code).orElseThrow();
    }

    @Test
    void counts_from_the_moment_it_was_said() {
        var petition = sent(PetitionKind.FEEDBACK);

        say(petition, level("urgent"), Instant.parse("2026-11-25T03:00:00Z"));

        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-11-27");
        assertThat(petition.promise().notifyDueOn()).isEqualTo("2026-12-08");
        assertThat(counted(petition, DueDate.REPLY)).isEqualTo("2026-11-27");
        assertThat(petition.options()).containsExactly("urgent");
    }

    @Test
    void holds_for_a_sector_with_a_target_of_its_own_as_well() {
        var petition = sent(PetitionKind.FEEDBACK);

        say(petition, level("very_urgent"), SENT);

        // Environment: ten working days for what is ordinary.
        assertThat(petition.sector()).isEqualTo("MOI_TRUONG");
        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-11-25");
    }

    @Test
    void is_not_felt_where_what_was_promised_is_nearer() {
        var petition = sent(PetitionKind.FEEDBACK);

        say(petition, level("urgent"), Instant.parse("2026-12-08T02:00:00Z"));

        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-12-08");
        assertThat(petition.options()).isEmpty();
        assertThat(counted(petition, DueDate.REPLY)).isEqualTo("2026-12-08");
    }

    @Test
    void gives_nothing_back_when_it_is_over_and_begins_again() {
        var petition = sent(PetitionKind.FEEDBACK);

        say(petition, level("urgent"), SENT);
        say(petition, level("ordinary"), SENT.plus(Duration.ofDays(1)));
        say(petition, level("urgent"), SENT.plus(Duration.ofDays(2)));

        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-11-26");
        assertThat(counted(petition, DueDate.REPLY)).isEqualTo("2026-11-26");
    }

    @Test
    void moves_no_limit_of_a_law() {
        for (var kind : List.of(PetitionKind.REGULATION_FEEDBACK, PetitionKind.INFORMATION_REQUEST)) {
            var petition = sent(kind);
            var before = petition.promise();

            say(petition, level("very_urgent"), SENT);

            assertThat(petition.promise()).as("%s", kind).isSameAs(before);
            assertThat(petition.urgency().level().code()).isEqualTo("very_urgent");
        }
    }

    @Property(tries = 400)
    void never_gives_a_later_date_and_the_record_tells_the_same(
            @ForAll("targeted") PetitionKind kind, @ForAll("said") List<Said> all) {
        var petition = sent(kind);
        var notice = petition.promise().notifyDueOn();
        var promised = petition.promise().replyDueOn();
        var at = SENT;

        for (var said : all) {
            at = at.plus(Duration.ofHours(said.afterHours()));
            say(petition, said.level(), at);

            assertThat(petition.promise().replyDueOn()).isBeforeOrEqualTo(promised);
            assertThat(petition.promise().notifyDueOn()).isEqualTo(notice);
            assertThat(counted(petition, DueDate.REPLY))
                    .isEqualTo(petition.promise().replyDueOn());
            promised = petition.promise().replyDueOn();
        }
    }

    @Provide
    Arbitrary<PetitionKind> targeted() {
        return Arbitraries.of(PetitionKind.withServiceTarget());
    }

    @Provide
    Arbitrary<List<Said>> said() {
        var levels = Arbitraries.of("ordinary", "urgent", "very_urgent").map(HasteTest::level);
        return Combinators.combine(Arbitraries.integers().between(0, 100), levels)
                .as(Said::new)
                .list()
                .ofMaxSize(8);
    }
}
