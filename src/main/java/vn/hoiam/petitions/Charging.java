package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.accounts.Holders;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The counter where a unit says who of it has a case in hand. Who has it may do no more with it than before. */
@ApplicationScoped
@Transactional
public class Charging {

    /** Stands for nobody in particular where an official is chosen. */
    public static final String NOBODY = "-";

    @Inject
    Clock clock;

    @Inject
    Charges charges;

    @Inject
    Petitions petitions;

    @Inject
    Holders holders;

    @Inject
    Units units;

    @Inject
    CurrentUser me;

    @Inject
    Event<Fact> facts;

    /** Who may have the case in hand, and how many each has already. */
    public List<Carrier> carriers(Petition petition) {
        mustWork(petition);
        return charges.carriers(choices(petition), petition.concern().isForLeader());
    }

    /** Those who work on it where it lies, by name. */
    private List<Account> choices(Petition petition) {
        var rows = units.held(units.row(units.seat(petition.unit()).id())).stream()
                .map(UnitRow::id)
                .toList();
        return holders.list(rows, Set.of(working(petition)), LocalDate.now(clock));
    }

    /** Gives the case to one of them, by the name they sign in by, or to {@link #NOBODY}. */
    public void give(PetitionNumber number, int version, String username) {
        var petition = petitions.take(number);
        var warrant = mustWork(petition);
        petition.mustBeAt(version);
        if (!petition.status().isOpen()) {
            throw new Refusal("petitions.charge.closed");
        }
        var isGiven = !NOBODY.equals(username);
        petition.give(isGiven ? new Charge(find(petition, username), clock.instant()) : Charge.none());
        facts.fire(new CaseGiven(petition.uid(), isGiven ? username : "", String.valueOf(me.accountId())));
        warrant.tell(facts);
    }

    private Account find(Petition petition, String username) {
        return choices(petition).stream()
                .filter(official -> official.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new FaultyForm(Problem.of("official", "petitions.charge.unknown")));
    }

    private Warrant mustWork(Petition petition) {
        return Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER);
    }

    /** The duties of those who work on it: the leader’s alone, of what lies with the leader alone. */
    private static DutyKind[] working(Petition petition) {
        return Stream.of(DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER)
                .map(petition.concern()::duty)
                .distinct()
                .toArray(DutyKind[]::new);
    }
}
