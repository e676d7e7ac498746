package vn.hoiam.hamlets;

import java.io.Serial;
import java.io.Serializable;

/** What an administrator types of a hamlet, and what a line of an import says of one. */
public class HamletForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String name;
    private String formerName;
    private String formerCommune;
    private String from;
    private String until;

    public HamletForm() {}

    HamletForm(String name, String formerName, String formerCommune, String from, String until) {
        this.name = name;
        this.formerName = formerName;
        this.formerCommune = formerCommune;
        this.from = from;
        this.until = until;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFormerName() {
        return formerName;
    }

    public void setFormerName(String formerName) {
        this.formerName = formerName;
    }

    public String getFormerCommune() {
        return formerCommune;
    }

    public void setFormerCommune(String formerCommune) {
        this.formerCommune = formerCommune;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
