package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The two dates a petition is given on the day it comes in, never mixed: by law the citizen is told what became of it;
 * by the province's own target it is answered. Kept with the versions of the rules and days they were counted with.
 */
@Embeddable
public class Promise {

    @Column(name = "notify_due_on", updatable = false)
    private LocalDate notifyDueOn;

    @Column(name = "reply_due_on", updatable = false)
    private LocalDate replyDueOn;

    @Column(name = "rule_version", updatable = false)
    private String ruleVersion;

    @Column(name = "calendar_version", updatable = false)
    private String calendarVersion;

    protected Promise() {}

    public Promise(LocalDate notifyDueOn, LocalDate replyDueOn, String ruleVersion, String calendarVersion) {
        this.notifyDueOn = notifyDueOn;
        this.replyDueOn = replyDueOn;
        this.ruleVersion = ruleVersion;
        this.calendarVersion = calendarVersion;
    }

    /** Law on Citizen Reception 42/2013, Art. 28(1). */
    public LocalDate notifyDueOn() {
        return notifyDueOn;
    }

    /** The province's service target; not law. */
    public LocalDate replyDueOn() {
        return replyDueOn;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public String calendarVersion() {
        return calendarVersion;
    }
}
