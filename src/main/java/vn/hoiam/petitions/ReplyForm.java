package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;

/** What a clerk types of a reply: its words, and what it undertakes. */
public class ReplyForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String text;
    private boolean answered;
    private String measure;
    private String measureNot;
    private String due;
    private String dueNot;
    private String byWhom;
    private String byWhomNot;
    private String contact;
    private String contactNot;

    public ReplyForm() {}

    /** Goes on from a reply that was written before. Whether it answers what was asked is said anew each time. */
    public ReplyForm(Reply reply) {
        var stated = reply.undertaking();
        text = reply.text();
        measure = stated.measure();
        measureNot = stated.measureNot();
        due = stated.dueOn() == null ? null : stated.dueOn().toString();
        dueNot = stated.dueNot();
        byWhom = stated.byWhom();
        byWhomNot = stated.byWhomNot();
        contact = stated.contact();
        contactNot = stated.contactNot();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The clerk has compared it with the petition: what was asked is answered. */
    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    /** Why there is none. */
    public String getMeasureNot() {
        return measureNot;
    }

    public void setMeasureNot(String measureNot) {
        this.measureNot = measureNot;
    }

    /** As typed: {@code 2026-11-26}. */
    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getDueNot() {
        return dueNot;
    }

    public void setDueNot(String dueNot) {
        this.dueNot = dueNot;
    }

    public String getByWhom() {
        return byWhom;
    }

    public void setByWhom(String byWhom) {
        this.byWhom = byWhom;
    }

    public String getByWhomNot() {
        return byWhomNot;
    }

    public void setByWhomNot(String byWhomNot) {
        this.byWhomNot = byWhomNot;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getContactNot() {
        return contactNot;
    }

    public void setContactNot(String contactNot) {
        this.contactNot = contactNot;
    }
}
