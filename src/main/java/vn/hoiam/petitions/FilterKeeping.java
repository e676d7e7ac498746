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

    static final int MOST_QUERY = 500;

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
        mustWork(unit);
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
        if (query.length() > MOST_QUERY) {
            problems.add(Problem.of("name", "petitions.filter.long"));
        }
        FaultyForm.refuse(problems);
        filters.add(new SavedFilter(unit, name, query, me.accountId(), clock.instant()));
    }

    /** Takes one away that nobody needs any more. */
    public void remove(Long id) {
        var filter = filters.find(id).orElseThrow(() -> new NotFound("petitions.filter.unknown"));
        mustWork(filter.unit());
        filter.remove(me.accountId(), clock.instant());
    }

    /** Whoever works there, in their own right or in the leader’s place. */
    private void mustWork(Unit unit) {
        if (me.delegation(unit).isEmpty()) {
            me.mustHoldOne(unit, DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER);
        }
    }

    private Unit unit(String code) {
        return units.find(code).orElseThrow(() -> new NotFound("units.unknown", code));
    }
}
