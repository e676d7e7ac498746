package vn.hoiam.administration;

import java.io.Serial;
import java.io.Serializable;

/** What an administrator types of a sector: its code when it is new, a name, and the day it begins, is renamed or ends. */
public class SectorForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String code;
    private String vietnamese;
    private String english;
    private String day;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getVietnamese() {
        return vietnamese;
    }

    public void setVietnamese(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
