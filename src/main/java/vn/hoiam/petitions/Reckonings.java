package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hoiam.deadlines.Bases;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Reckoning;
import vn.hoiam.law.StepClock;

/**
 * How the dates of petitions were counted: retraced from the record, by the very rules and days each was promised by, and
 * told only where that gives the day that was promised.
 */
@ApplicationScoped
public class Reckonings {

    @Inject
    Bases bases;

    @Inject
    Clock clock;

    /** How one of the two dates was counted; empty when that cannot be retraced any more. */
    Optional<Reckoning> find(Petition petition, List<JournalEntry> entries, DueDate which) {
        var promise = petition.promise();
        var promised = which == DueDate.NOTIFY ? promise.notifyDueOn() : promise.replyDueOn();
        var record = ClockRecord.of(petition.kind(), petition.sector(), entries);
        return basis(record, which)
                .flatMap(basis -> record.clock(which, basis, LocalDate.now(clock)))
                .map(StepClock::reckoning)
                .filter(reckoning -> reckoning.due().equals(promised));
    }

    /** What else the law wants done by a day, and is not done yet. */
    List<StepClock> further(Petition petition, List<JournalEntry> entries) {
        var record = ClockRecord.of(petition.kind(), petition.sector(), entries);
        var promised = Arrays.stream(DueDate.values()).map(DueDate::step).toList();
        return basis(record, DueDate.REPLY).stream()
                .flatMap(basis -> record.clocks(basis, LocalDate.now(clock)).stream())
                .filter(step -> step.isOpen() && !promised.contains(step.step()))
                .toList();
    }

    private Optional<Basis> basis(ClockRecord record, DueDate which) {
        return Optional.ofNullable(record.versions().get(which))
                .flatMap(versions -> bases.find(versions.rules(), versions.calendar()));
    }
}
