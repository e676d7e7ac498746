package vn.hoiam.law;

import java.util.Set;
import vn.hoiam.texts.Named;

/**
 * What may happen to a case, as far as a period begins or ends with it. The day on which a period begins is itself not
 * counted.
 */
public enum EventKind implements Named {
    RECEIPT(Trait.ARRIVES, Trait.ONCE),
    /** What has to be signed arrives signed: on paper, or with a signature the law takes for one. */
    SIGNED_RECEIPT(Trait.ARRIVES, Trait.ONCE),
    ACCEPTANCE(Trait.ONCE),
    /** What was resolved is taken up anew by a superior: what ran from its acceptance runs once more. */
    REACCEPTANCE,
    NOTICE,
    REFUSAL,
    REFUSAL_NOTICE,
    GUIDANCE,
    FORWARDING,
    PAUSE,
    PAUSE_NOTICE,
    RESUMPTION,
    RESUMPTION_NOTICE,
    EXTENSION,
    DIALOGUE,
    REPLY,
    DECISION,
    DECISION_SENDING,
    DECISION_KNOWN,
    DECISION_RECEIVED,
    SECOND_COMPLAINT(Trait.ARRIVES),
    /** The office says that a case cannot wait as long as others. */
    URGENCY,
    CONCLUSION,
    PUBLICATION,
    /** Whom an answer does not content asks that the matter be looked at again. */
    LOOK_AGAIN(Trait.ARRIVES),
    /** The same person denounces the same again, as resolved wrongly. */
    REPEAT(Trait.ARRIVES),
    /** The same person denounces the same again, as not resolved in time. */
    REPEAT_OVERDUE(Trait.ARRIVES),
    /** The superior says that the result of the first time stays. */
    REPEAT_RESULT,
    REPORT_REQUEST,
    REPORT,
    /** Another body or the press passes a petition on. */
    SENT_ON(Trait.ARRIVES),
    /** What was passed on so is answered, and whoever passed it on is to be told. */
    SENT_ON_REPLY,
    /** Whoever made the information answers whether it is right. */
    MAKER_REPLY,
    RESULT_SENDING,
    RESULT_RECEIVED(Trait.ARRIVES),
    REQUEST(Trait.ARRIVES),
    DISCOVERY,
    CLAIM(Trait.ARRIVES),
    CORRECTION,
    POSTING,
    REMOVAL,
    SESSION,
    TEST,
    PLAN,
    WITHDRAWAL,
    CLOSURE;

    private enum Trait {
        /** Comes from outside, at any hour. */
        ARRIVES,
        /** Happens to a case once: what looks like a second time, at another office, begins nothing anew. */
        ONCE
    }

    private final boolean arrives;
    private final boolean isOnce;

    EventKind(Trait... traits) {
        var has = Set.of(traits);
        arrives = has.contains(Trait.ARRIVES);
        isOnce = has.contains(Trait.ONCE);
    }

    /** Whether it may come when no office is open. */
    public boolean arrives() {
        return arrives;
    }

    boolean isOnce() {
        return isOnce;
    }

    /** Whether what runs from another kind of event begins once more with this one. */
    boolean renews(EventKind other) {
        return this == REACCEPTANCE && other == ACCEPTANCE;
    }

    /** Whether nothing more is owed after it. */
    boolean endsTheCase() {
        return this == WITHDRAWAL || this == CLOSURE;
    }

    @Override
    public String textKey() {
        return "law.event." + name();
    }
}
