package vn.hoiam.administration;

import java.io.Serial;
import java.io.Serializable;

/** What an administrator types of a service target: for which kind of petition, how many working days, from which day on. */
public class TargetForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String kind;
    private String length;
    private String day;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLength() {
        return length;
    }

    public void setLength(String length) {
        this.length = length;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
