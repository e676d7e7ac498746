package vn.hoiam.recounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Units;

/** Where inspectors and administrators of the province read what the recounts found, and ask for one. */
@ApplicationScoped
@Transactional
public class RecountReading {

    static final int MOST_RECOUNTS = 30;
    static final int MOST_DIFFERENCES = 200;

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    @Inject
    Recounts recounts;

    @Inject
    Event<RecountAsked> asked;

    /** The last ones, the latest first. */
    public List<Recount> latest() {
        mustRead();
        return recounts.latest(MOST_RECOUNTS);
    }

    /** What did not agree in one of them, the first {@value #MOST_DIFFERENCES}. */
    public List<DifferenceRow> differences(Recount recount) {
        mustRead();
        return recounts.differences(recount.id(), MOST_DIFFERENCES, word -> FactWords.read(word, units));
    }

    /** Begins one now, unless one goes on; it does its work by itself. */
    public void ask() {
        mustRead();
        recounts.begin(clock.instant(), me.accountId());
        asked.fire(new RecountAsked());
    }

    private void mustRead() {
        var province = units.province();
        if (!me.holds(DutyKind.INSPECTOR, province) && !me.holds(DutyKind.ADMIN, province)) {
            throw new NotFound("accounts.duty.missing");
        }
    }
}
