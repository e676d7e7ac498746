package vn.hoiam.plans;

import java.io.Serial;
import java.io.Serializable;

/** What a planner types of a plan, besides its tasks. */
public class PlanForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String unit;
    private String parent;
    private String titleVi;
    private String titleEn;
    private String issuerVi;
    private String issuerEn;
    private String periodFrom;
    private String periodTo;
    private String basisVi;
    private String basisEn;
    private String noteVi;
    private String noteEn;
    private String changeNote;
    private int version;

    /** Fills in what an edition says by now. */
    public void take(PlanEdition edition) {
        var its = edition.wording();
        parent = edition.plan().parent();
        titleVi = its.title().vi();
        titleEn = its.title().enOrNull();
        issuerVi = its.issuer().vi();
        issuerEn = its.issuer().enOrNull();
        periodFrom = its.periodFrom().toString();
        periodTo = its.periodTo().toString();
        basisVi = its.legalBasis().vi();
        basisEn = its.legalBasis().enOrNull();
        noteVi = its.note() == null ? null : its.note().vi();
        noteEn = its.note() == null ? null : its.note().enOrNull();
        changeNote = its.changeNote();
        version = edition.version();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The number of the plan above that it carries out; empty for none. */
    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getTitleVi() {
        return titleVi;
    }

    public void setTitleVi(String titleVi) {
        this.titleVi = titleVi;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getIssuerVi() {
        return issuerVi;
    }

    public void setIssuerVi(String issuerVi) {
        this.issuerVi = issuerVi;
    }

    public String getIssuerEn() {
        return issuerEn;
    }

    public void setIssuerEn(String issuerEn) {
        this.issuerEn = issuerEn;
    }

    public String getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(String periodFrom) {
        this.periodFrom = periodFrom;
    }

    public String getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(String periodTo) {
        this.periodTo = periodTo;
    }

    public String getBasisVi() {
        return basisVi;
    }

    public void setBasisVi(String basisVi) {
        this.basisVi = basisVi;
    }

    public String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(String basisEn) {
        this.basisEn = basisEn;
    }

    public String getNoteVi() {
        return noteVi;
    }

    public void setNoteVi(String noteVi) {
        this.noteVi = noteVi;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getChangeNote() {
        return changeNote;
    }

    public void setChangeNote(String changeNote) {
        this.changeNote = changeNote;
    }

    /** Which version of the edition was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
