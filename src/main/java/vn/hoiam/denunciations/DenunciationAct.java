package vn.hoiam.denunciations;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/**
 * What is done to a denunciation. When each may be done, by whom, and where it leads is told by {@code db/law/procedures.csv}; the
 * last ones stand in no procedure, for they move nothing.
 */
public enum DenunciationAct implements Named {
    SUBMIT,
    TAKE_SIGNED,
    ACCEPT,
    REFUSE,
    FORWARD,
    /** To a body that is not in the portal. */
    FORWARD_OUT,
    NOTIFY,
    ASSIGN,
    EXTEND,
    TAKE_WITHDRAWAL,
    /** Withdrawn, but with signs of a violation, a threat, a bribe or slander: it goes on (Art. 33). */
    GO_ON,
    CONCLUDE,
    /** What is to be known in public of the conclusion is typed; a second person releases it. */
    PREPARE_PUBLICATION,
    PUBLISH,
    WITHDRAW_PUBLICATION,
    FILE,
    /** The denouncer turns to the superior: it was not resolved in time (Art. 38). */
    REPEAT_OVERDUE,
    DEMAND_REPORT,
    REPORT,
    /** The denouncer turns to the superior: it was resolved wrongly (Art. 37). */
    REPEAT,
    KEEP_RESULT,
    /** The superior resolves it anew, at their own desk. */
    TAKE_UP_AGAIN,
    /** It was handed in as a petition. */
    TAKE_OVER,
    ASK_IDENTITY,
    CONSENT_IDENTITY,
    OPEN_IDENTITY;

    public static Optional<DenunciationAct> find(String name) {
        return Stream.of(values()).filter(act -> act.name().equals(name)).findFirst();
    }

    /** Whether the denouncer is told that it was done. */
    boolean isTold() {
        return this != ASSIGN && this != PREPARE_PUBLICATION;
    }

    /** Whether what is written with it is for the denouncer to read. */
    public boolean speaksToSender() {
        return this != REPORT && this != WITHDRAW_PUBLICATION;
    }

    /** Whether it is done on the page of what is to be known in public. */
    boolean isOfPublication() {
        return this == PREPARE_PUBLICATION || this == PUBLISH || this == WITHDRAW_PUBLICATION;
    }

    boolean isByDenouncer() {
        return this == REPEAT || this == REPEAT_OVERDUE;
    }

    /** Whether it answers what was denounced again, and so cannot have been done before that. */
    boolean answersRepeat() {
        return this == DEMAND_REPORT || this == REPORT || this == KEEP_RESULT || this == TAKE_UP_AGAIN;
    }

    @Override
    public String textKey() {
        return "denunciations.act." + name();
    }
}
