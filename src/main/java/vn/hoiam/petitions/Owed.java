package vn.hoiam.petitions;

import vn.hoiam.law.EventKind;
import vn.hoiam.law.Reckoning;
import vn.hoiam.texts.Bilingual;

/**
 * One of the dates in hand of a petition, as pages show it.
 *
 * @param step the step of the rule book it ends
 * @param counted how it was counted; null when that cannot be retraced, or its clock stands still
 */
public record Owed(DueDate which, String step, Deadline deadline, Reckoning counted) {

    private static final String NOTIFY = "notify";
    private static final String SIGN_CALL = "sign_call";

    /** What the reader calls it. */
    public String labelKey() {
        if (isTarget()) {
            return "petitions.target.label";
        }
        return switch (step) {
            case NOTIFY -> "petitions.notify.label";
            case SIGN_CALL -> "petitions.sign.call";
            default -> "law.step." + step;
        };
    }

    /** What the desk calls it. */
    public String deskKey() {
        return isTarget() ? "desk.dates.reply" : step.equals(NOTIFY) ? "desk.dates.notify" : "law.step." + step;
    }

    /** The sentence that tells what it rests on, where there is one; null where the basis of its rule does. */
    public String basisKey() {
        if (isTarget() || step.equals(SIGN_CALL)) {
            return "petitions.target.basis";
        }
        return step.equals(NOTIFY) ? "petitions.notify.basis" : null;
    }

    /** What its rule rests on; null when that cannot be retraced. */
    public Bilingual basis() {
        return counted == null ? null : counted.rule().legalBasis();
    }

    /** Whether it is kept by what is an event of that kind; unknown, and so false, where how it was counted cannot be retraced. */
    boolean isKeptBy(EventKind event) {
        return counted != null && counted.rule().endsWith().contains(event);
    }

    /** Whether the province promised it, and no law. */
    public boolean isTarget() {
        return step.equals(PromiseCounting.SERVICE_TARGET);
    }

    /** Names it within a page. */
    public String id() {
        return which == DueDate.NOTIFY ? "notify" : "reply";
    }
}
