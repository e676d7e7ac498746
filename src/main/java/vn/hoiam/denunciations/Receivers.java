package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.accounts.Holders;
import vn.hoiam.language.Folding;
import vn.hoiam.units.Unit;

/** The officials before whom a denunciation would come. */
@ApplicationScoped
public class Receivers {

    static final Set<DutyKind> DESK = Set.of(DutyKind.DENUNCIATION_RECEIVER, DutyKind.LEADER);

    @Inject
    Clock clock;

    @Inject
    Holders holders;

    /** Whether one of them bears the name of the one denounced. */
    boolean isOneOf(Unit unit, String accused) {
        var named = Folding.fold(accused);
        return holders.names(unit, DESK, LocalDate.now(clock)).stream()
                .map(Folding::fold)
                .anyMatch(name -> name.equals(named));
    }
}
