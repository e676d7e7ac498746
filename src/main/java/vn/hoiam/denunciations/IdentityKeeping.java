package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.journal.Fact;
import vn.hoiam.petitions.Written;

/**
 * The one door to the identity of a denouncer. One key holder asks and says why, another consents, and whoever asked may look for
 * ten minutes. Each of the three stands in the journal before the next can be done, so also before anything is shown.
 */
@ApplicationScoped
@Transactional
public class IdentityKeeping {

    public static final int MOST_REASON = 1_000;

    private static final String PLACE = "opening.reason";

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    Denunciations denunciations;

    @Inject
    Secrets secrets;

    @Inject
    Repeats repeats;

    @Inject
    Event<Fact> facts;

    public void ask(UUID uid, String typed) {
        var one = take(uid);
        var reason = Written.lines(typed);
        if (reason == null || reason.length() > MOST_REASON) {
            throw new FaultyEntry(List.of(WrongField.of("reason", "denunciations.reason.required", MOST_REASON)));
        }
        if (denunciations.lastOpening(one).filter(last -> last.isPending(now())).isPresent()) {
            throw new Refusal("denunciations.identity.pending");
        }
        var sealed = secrets.seal(one, PLACE, new Sheet(Map.of("reason", reason)));
        denunciations.add(new IdentityOpening(one, sight.accountId(), sealed, now()));
        state(one, DenunciationAct.ASK_IDENTITY);
    }

    public void consent(UUID uid) {
        var one = take(uid);
        last(one).consent(sight.accountId(), now());
        state(one, DenunciationAct.CONSENT_IDENTITY);
    }

    /** From now on it is open for ten minutes, to whoever asked. */
    public void open(UUID uid) {
        var one = take(uid);
        last(one).open(sight.accountId(), now());
        state(one, DenunciationAct.OPEN_IDENTITY);
    }

    public IdentityView view(UUID uid) {
        var one = denunciations.get(uid);
        mustHoldKey(one);
        var last = denunciations.lastOpening(one).orElse(null);
        if (last == null) {
            return new IdentityView(IdentityView.State.CLOSED, null, null, null, null, List.of());
        }
        var state = stateOf(last, sight.accountId(), now());
        return new IdentityView(
                state,
                secrets.open(one, PLACE, last.reason())
                        .map(sheet -> sheet.get("reason"))
                        .orElse(null),
                last.askedAt(),
                last.openUntil(),
                state == IdentityView.State.OPEN ? secrets.identity(one) : null,
                state == IdentityView.State.OPEN ? repeats.typed(one) : List.of());
    }

    private static IdentityView.State stateOf(IdentityOpening last, long me, Instant now) {
        if (last.isOpen(me, now)) {
            return IdentityView.State.OPEN;
        }
        if (!last.isPending(now)) {
            return IdentityView.State.CLOSED;
        }
        if (last.isConsented()) {
            return last.isReady(me, now) ? IdentityView.State.READY : IdentityView.State.ELSEWHERE;
        }
        return last.askedBy() == me ? IdentityView.State.WAITING : IdentityView.State.TO_CONSENT;
    }

    private IdentityOpening last(Denunciation one) {
        return denunciations.lastOpening(one).orElseThrow(() -> new Refusal("denunciations.identity.over"));
    }

    private Denunciation take(UUID uid) {
        var one = denunciations.take(uid);
        mustHoldKey(one);
        return one;
    }

    private void mustHoldKey(Denunciation one) {
        if (!sight.mayHoldKey(one, secrets.content(one))) {
            throw new NotFound("denunciations.unknown");
        }
    }

    private void state(Denunciation one, DenunciationAct act) {
        facts.fire(new DenunciationActed(one.uid(), act, now(), sight.actor()));
    }

    private Instant now() {
        return clock.instant();
    }
}
