package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.Unit;
import vn.hoiam.units.Units;

/** The counter where a unit keeps what it looks for in its inbox again and again. */
@ApplicationScoped
@Transactional
public class FilterKeeping {

    static final int MOST_LETTERS = 60;
    static final int MOST = 20;

    private static final DutyKind[] READERS = {
        DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER, DutyKind.PUBLISHER, DutyKind.COORDINATOR, DutyKind.INSPECTOR
    };

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    @Inject
    SavedFilters filters;

    /** Keeps a narrowing, as it stands in the address, under a name; the unit is told by its code. */
    public void save(String unitCode, String words, String query) {
        var unit = unit(unitCode);
        me.mustHoldOne(unit, READERS);
        var name = Written.line(words);
        var problems = new ArrayList<Problem>();
        Written.require("name", name, MOST_LETTERS, problems);
        var known = filters.of(unit.id());
        if (known.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            problems.add(Problem.of("name", "petitions.filter.taken"));
        }
        if (known.size() >= MOST) {
            problems.add(Problem.of("name", "petitions.filter.many", MOST));
        }
        FaultyForm.refuse(problems);
        filters.add(new SavedFilter(unit, name, query, me.accountId(), clock.instant()));
    }

    /** Takes one away that nobody needs any more. */
    public void remove(Long id) {
        var filter = filters.find(id).orElseThrow(() -> new NotFound("petitions.filter.unknown"));
        me.mustHoldOne(filter.unit(), READERS);
        filter.remove(me.accountId(), clock.instant());
    }

    private Unit unit(String code) {
        return units.find(code).orElseThrow(() -> new NotFound("units.unknown", code));
    }
}
