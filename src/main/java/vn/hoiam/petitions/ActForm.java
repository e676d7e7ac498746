package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.files.Bundle;

/** What an official fills in for a step of the procedure; which of it is wanted, the procedure says. */
public class ActForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String ground;
    private String documentNumber;
    private String documentDay;
    private String day;
    private String words;
    private boolean complex;
    private boolean remote;
    private boolean compared;
    private Bundle scan = Bundle.NONE;

    /** Whether something was filled in. */
    public boolean isBegun() {
        return ground != null
                || documentNumber != null
                || documentDay != null
                || day != null
                || words != null
                || complex
                || remote;
    }

    /** The code of a ground of the rule book. */
    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    /** As typed: {@code 2026-11-26}. */
    public String getDocumentDay() {
        return documentDay;
    }

    public void setDocumentDay(String documentDay) {
        this.documentDay = documentDay;
    }

    /** As typed: {@code 2026-11-26}. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The case is a complex one: asked when it is accepted. */
    public boolean isComplex() {
        return complex;
    }

    public void setComplex(boolean complex) {
        this.complex = complex;
    }

    /** The place is remote and hard to reach: asked when it is accepted. */
    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    /** The leader has compared the reply with the petition: asked when it is signed. */
    public boolean isCompared() {
        return compared;
    }

    public void setCompared(boolean compared) {
        this.compared = compared;
    }

    /** The paper it rests on, checked and kept already. */
    public Bundle getScan() {
        return scan;
    }

    public void setScan(Bundle scan) {
        this.scan = scan;
    }
}
