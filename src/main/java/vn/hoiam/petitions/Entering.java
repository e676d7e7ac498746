package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.HeldEditions;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;

/** The desk where a clerk enters what citizens handed in on paper, told by telephone or brought to the reception desk. */
@ApplicationScoped
@Transactional
public class Entering {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    PromiseCounting counting;

    @Inject
    Destination destination;

    @Inject
    Appealing appealing;

    @Inject
    Register register;

    /** The units for which I may enter petitions; none for whoever takes none in. */
    public List<Unit> units() {
        return me.units(DutyKind.INTAKE);
    }

    /**
     * Enters a petition at one of my units, or gives the receipt of the one this key and content have become already.
     *
     * @throws FaultyForm when something is missing or wrong
     * @throws OtherContent when the key has been used for something else
     */
    public Receipt enter(String key, EntryForm form) {
        var unit = units().stream()
                .filter(mine -> mine.code().equals(form.getUnit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("accounts.duty.missing"));
        return register.take(
                SubmissionKey.atDesk(me.accountId(), key),
                SubmissionKey.fingerprint(
                        form.getPetition(),
                        unit.code(),
                        form.getChannel(),
                        Written.line(form.getReceivedOn()),
                        form.isSigned(),
                        Written.line(form.getConveyedBy()),
                        Written.line(form.getConveyedName()),
                        Written.line(form.getFirstNumber())),
                form.getPetition(),
                (held, now) -> {
                    var first = check(form, unit, held);
                    return new Register.Checked(
                            form.arrival(now, String.valueOf(me.accountId())),
                            destination.fromDesk(unit, form.getPetition()),
                            first);
                });
    }

    /** Whether a unit takes in what is of this kind. */
    public boolean takes(PetitionKind kind, Unit unit) {
        return !kind.isOfProvince() || unit.level() == UnitLevel.PROVINCE;
    }

    private Optional<Recourses.Earlier> check(EntryForm form, Unit unit, HeldEditions held) {
        var today = LocalDate.now(clock);
        var problems = new ArrayList<Problem>();
        PetitionKind.find(form.getPetition().getKind())
                .filter(kind -> !takes(kind, unit))
                .ifPresent(kind -> problems.add(Problem.of("unit", "petitions.enter.province")));
        problems.addAll(form.problems(today));
        if (problems.stream().noneMatch(problem -> problem.field().equals("sector"))) {
            counting.objection(form.getPetition().getSector(), today, held).ifPresent(problems::add);
        }
        destination.objection(form.getPetition()).ifPresent(problems::add);
        var first = appealing.named(form.getPetition(), form.getFirstNumber(), problems);
        FaultyForm.refuse(problems);
        return first;
    }
}
