package vn.hoiam.documents;

import java.io.Serial;
import java.io.Serializable;

/** What is filled in when a document is issued: nothing, where the portal keeps the book; else number and day of the other register. */
public class IssueForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String signatory;
    private String number;
    private String day;

    /** Whose name stands below the signature. */
    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    /** As typed: {@code 45/TB-UBND}; empty for the next of the portal's own book. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** As typed: {@code 2026-11-26}. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
