package vn.hoiam.administration;

import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.texts.TypedLine;

/** One unit that takes over, as an administrator types it: a new one, or one that is there already and goes on. */
public class SuccessorRow implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean isNew;
    private String typed;
    private String meant;
    private String code;
    private String type;
    private String nameVi;
    private String nameEn;

    SuccessorRow(boolean isNew) {
        this.isNew = isNew;
    }

    public boolean isNew() {
        return isNew;
    }

    /** What it is called so far; empty while nothing was typed. */
    public String called() {
        return TypedLine.of(isNew ? nameVi : typed);
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getMeant() {
        return meant;
    }

    public void setMeant(String meant) {
        this.meant = meant;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
