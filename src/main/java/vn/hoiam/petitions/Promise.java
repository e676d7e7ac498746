package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The two dates in hand of a petition: by when the citizen is told what becomes of it, and by when there is a result; each
 * with the step of the rule book it ends. A kind may have only one; a step that has not begun, or whose clock stands still,
 * has no date. Kept with the versions of the rules and days they were counted with.
 */
@Embeddable
public class Promise {

    @Column(name = "notify_step")
    private String notifyStep;

    @Column(name = "notify_due_on")
    private LocalDate notifyDueOn;

    @Column(name = "reply_step")
    private String replyStep;

    @Column(name = "reply_due_on")
    private LocalDate replyDueOn;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "calendar_version")
    private String calendarVersion;

    protected Promise() {}

    public Promise(Due notice, Due result, String ruleVersion, String calendarVersion) {
        this.notifyStep = notice.step();
        this.notifyDueOn = notice.on();
        this.replyStep = result.step();
        this.replyDueOn = result.on();
        this.ruleVersion = ruleVersion;
        this.calendarVersion = calendarVersion;
    }

    /** A step and by when it must be done; both null where there is none, the day alone while its clock stands still. */
    public record Due(String step, LocalDate on) {

        public static final Due NONE = new Due(null, null);
    }

    /** Whether there is such a date, or will be once its clock goes on. */
    public boolean has(DueDate which) {
        return step(which) != null;
    }

    /** The step of the rule book that ends with a date. */
    public String step(DueDate which) {
        return which == DueDate.NOTIFY ? notifyStep : replyStep;
    }

    public LocalDate on(DueDate which) {
        return which == DueDate.NOTIFY ? notifyDueOn : replyDueOn;
    }

    public Due due(DueDate which) {
        return new Due(step(which), on(which));
    }

    /** By when the citizen is told; Law on Citizen Reception 42/2013, Art. 28(1), or what the kind has in its place. */
    public LocalDate notifyDueOn() {
        return notifyDueOn;
    }

    /** By when there is a reply or a decision: the province’s service target, or the limit of the law. */
    public LocalDate replyDueOn() {
        return replyDueOn;
    }

    /** Whether the result is owed by the province’s own target and not by a law. */
    public boolean isResultByTarget() {
        return PromiseCounting.SERVICE_TARGET.equals(replyStep);
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public String calendarVersion() {
        return calendarVersion;
    }
}
