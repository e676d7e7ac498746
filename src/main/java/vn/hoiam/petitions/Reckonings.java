package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.calendar.Now;
import vn.hoiam.deadlines.Bases;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Obliged;
import vn.hoiam.law.Reckoning;
import vn.hoiam.law.StepClock;

/**
 * How the dates of petitions were counted: retraced from the record, by the very rules and days each was promised by, and
 * told only where that gives the day that was promised.
 */
@ApplicationScoped
public class Reckonings {

    private static final Set<Obliged> NOT_OWED = EnumSet.of(Obliged.NOBODY, Obliged.CITIZEN);

    @Inject
    Bases bases;

    @Inject
    PromiseCounting counting;

    @Inject
    Clock clock;

    /** The dates in hand of a petition, with how each stands and was counted. */
    List<Owed> owed(Petition petition, List<JournalEntry> entries) {
        var promise = petition.promise();
        return Stream.of(DueDate.values())
                .filter(promise::has)
                .map(which -> new Owed(
                        which,
                        promise.step(which),
                        counting.deadline(
                                promise.on(which),
                                which == DueDate.NOTIFY ? petition.notifiedAt() : petition.answeredAt(),
                                petition.closedAt()),
                        find(petition, entries, which).orElse(null)))
                .toList();
    }

    /** Whether a day before its result is still provisional: the holiday notice of that year is not out yet. */
    boolean isProvisional(Petition petition) {
        return counting.isProvisional(
                LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM),
                petition.promise().replyDueOn());
    }

    /** How one of the two dates was counted; empty when that cannot be retraced any more. */
    Optional<Reckoning> find(Petition petition, List<JournalEntry> entries, DueDate which) {
        var promised = petition.promise().on(which);
        var record = ClockRecord.of(petition.kind(), petition.sector(), entries);
        return basis(record, which)
                .flatMap(basis -> record.clock(which, basis, LocalDate.now(clock)))
                .map(StepClock::reckoning)
                .filter(reckoning -> reckoning.due().equals(promised));
    }

    /** What else the law wants done by a day, and is not done yet; with what was joined, the main file is. */
    List<StepClock> further(Petition petition, List<JournalEntry> entries) {
        if (petition.status() == PetitionStatus.DUPLICATE) {
            return List.of();
        }
        var record = ClockRecord.of(petition.kind(), petition.sector(), entries);
        var promised = Arrays.stream(DueDate.values())
                .map(which -> petition.promise().step(which))
                .toList();
        return basis(record, DueDate.REPLY).or(() -> basis(record, DueDate.NOTIFY)).stream()
                .flatMap(basis -> record.clocks(basis, LocalDate.now(clock)).stream())
                .filter(step -> step.isOpen() && !promised.contains(step.step()))
                // What merely passes, such as the time until a decision takes effect, is nothing to be done; what the
                // citizen
                // may do is nothing owed.
                .filter(step -> !NOT_OWED.contains(step.rule().obliged()))
                // The ways information is not to be delivered have no clocks of their own.
                .filter(step -> !Delivery.isOfSome(step.step()))
                .toList();
    }

    private Optional<Basis> basis(ClockRecord record, DueDate which) {
        return Optional.ofNullable(record.counted().get(which))
                .flatMap(counted -> bases.find(counted.rules(), counted.calendar()));
    }
}
