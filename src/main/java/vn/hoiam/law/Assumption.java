package vn.hoiam.law;

import java.util.List;
import vn.hoiam.texts.Named;

/**
 * What the law leaves open about counting, until a lawyer has decided: each is a setting, and every date that rests on it
 * says so. The first choice of each is the one the portal begins with.
 */
public enum Assumption implements Named {
    /** Whether the Civil Code (Articles 147, 148) binds here, so that a last day that is a day off passes on. */
    A1(Choice.CIVIL_CODE, Choice.NO_ROLL),
    /** Which day is that of a receipt out of hours: the earlier reading never promises an office more than it has. */
    A2(Choice.LOCAL_DATE, Choice.NEXT_WORKING_DAY),
    /** Whether a least time ends where it falls, as its rule says, or always on a working day. */
    A3(Choice.AS_RULED, Choice.ROLLED),
    /** Where an extension is counted from when the law does not say. */
    A4(Choice.UNROLLED, Choice.ROLLED),
    /** Which law holds for a case that began under an earlier one. */
    A5(Choice.BY_RULE, Choice.BY_RECEIPT);

    /** How an open question is answered. */
    public enum Choice {
        CIVIL_CODE,
        NO_ROLL,
        LOCAL_DATE,
        NEXT_WORKING_DAY,
        AS_RULED,
        ROLLED,
        UNROLLED,
        BY_RULE,
        BY_RECEIPT
    }

    private final List<Choice> choices;

    Assumption(Choice... choices) {
        this.choices = List.of(choices);
    }

    public List<Choice> choices() {
        return choices;
    }

    @Override
    public String textKey() {
        return "law.assumption." + name();
    }
}
