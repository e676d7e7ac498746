package vn.hoiam.denunciations;

import static vn.hoiam.denunciations.DenunciationState.ACCEPTED;
import static vn.hoiam.denunciations.DenunciationState.FORWARDED;
import static vn.hoiam.denunciations.DenunciationState.NEED_SIGN;
import static vn.hoiam.denunciations.DenunciationState.NEW;
import static vn.hoiam.denunciations.DenunciationState.RECEIVED;
import static vn.hoiam.denunciations.DenunciationState.RESOLVED;
import static vn.hoiam.denunciations.DenunciationState.VERIFYING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.law.EventKind;
import vn.hoiam.texts.Named;

/** What is done to a denunciation: from which states, into which, what it means to the clocks of the law, and what it takes. */
public enum DenunciationAct implements Named {
    SUBMIT(EnumSet.noneOf(DenunciationState.class), null, null),
    SIGN(EnumSet.of(NEED_SIGN), RECEIVED, EventKind.SIGNED_RECEIPT, Need.DAY),
    ACCEPT(EnumSet.of(RECEIVED, FORWARDED), ACCEPTED, EventKind.ACCEPTANCE, Need.DAY, Need.DOCUMENT),
    REFUSE(
            EnumSet.of(RECEIVED, FORWARDED),
            DenunciationState.REFUSED,
            EventKind.REFUSAL,
            Need.DAY,
            Need.DOCUMENT,
            Need.GROUND),
    FORWARD(
            EnumSet.of(NEED_SIGN, NEW, RECEIVED, FORWARDED),
            FORWARDED,
            EventKind.FORWARDING,
            Need.DAY,
            Need.DOCUMENT,
            Need.GROUND,
            Need.RECEIVER,
            Need.WORDS),
    NOTIFY(EnumSet.of(ACCEPTED, VERIFYING), null, EventKind.NOTICE, Need.DAY, Need.DOCUMENT),
    ASSIGN(EnumSet.of(ACCEPTED, VERIFYING, NEW, FORWARDED), VERIFYING, null, Need.DAY, Need.VERIFIER),
    EXTEND(
            EnumSet.of(ACCEPTED, VERIFYING),
            null,
            EventKind.EXTENSION,
            Need.DAY,
            Need.DOCUMENT,
            Need.COMPLEXITY,
            Need.GROUND),
    WITHDRAW(
            EnumSet.of(NEED_SIGN, RECEIVED, FORWARDED, ACCEPTED, VERIFYING),
            DenunciationState.WITHDRAWN,
            EventKind.WITHDRAWAL,
            Need.DAY,
            Need.DOCUMENT,
            Need.SIGNS),
    CONCLUDE(EnumSet.of(ACCEPTED, VERIFYING), RESOLVED, EventKind.CONCLUSION, Need.DAY, Need.DOCUMENT, Need.WORDS),
    PUBLISH(EnumSet.of(RESOLVED), null, EventKind.PUBLICATION, Need.DAY, Need.WORDS),
    FILE(
            EnumSet.of(NEED_SIGN, NEW, RECEIVED, FORWARDED),
            DenunciationState.FILED,
            EventKind.CLOSURE,
            Need.DAY,
            Need.GROUND),
    ASK_IDENTITY(EnumSet.noneOf(DenunciationState.class), null, null),
    CONSENT_IDENTITY(EnumSet.noneOf(DenunciationState.class), null, null),
    OPEN_IDENTITY(EnumSet.noneOf(DenunciationState.class), null, null);

    /** What must be said with an act. */
    public enum Need {
        DAY,
        DOCUMENT,
        GROUND,
        RECEIVER,
        VERIFIER,
        COMPLEXITY,
        SIGNS,
        WORDS
    }

    private final Set<DenunciationState> from;
    private final DenunciationState to;
    private final EventKind event;
    private final Set<Need> needs;

    DenunciationAct(Set<DenunciationState> from, DenunciationState to, EventKind event, Need... needs) {
        this.from = from;
        this.to = to;
        this.event = event;
        this.needs = needs.length == 0 ? EnumSet.noneOf(Need.class) : EnumSet.of(needs[0], needs);
    }

    /** What a desk may do next with a case that stands there. */
    public static Set<DenunciationAct> next(DenunciationKind kind, DenunciationState state) {
        var next = EnumSet.noneOf(DenunciationAct.class);
        Stream.of(values()).filter(act -> act.isPossible(kind, state)).forEach(next::add);
        return next;
    }

    public static Optional<DenunciationAct> find(String name) {
        return Stream.of(values()).filter(act -> act.name().equals(name)).findFirst();
    }

    /** What nobody signed is looked into or filed, but neither accepted nor refused; the rest is accepted first. */
    boolean isPossible(DenunciationKind kind, DenunciationState state) {
        var isInformation = kind == DenunciationKind.DENUNCIATION_INFORMATION;
        var fits =
                switch (this) {
                    case ACCEPT, REFUSE, NOTIFY, EXTEND, WITHDRAW, PUBLISH -> !isInformation;
                    case ASSIGN -> isInformation || state != FORWARDED;
                    default -> true;
                };
        return fits && from.contains(state);
    }

    /** Null where the case stays where it is. */
    DenunciationState to() {
        return to;
    }

    /** Null where no clock hears of it. */
    EventKind event() {
        return event;
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }

    @Override
    public String textKey() {
        return "denunciations.act." + name();
    }
}
