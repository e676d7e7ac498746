package vn.hoiam.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.hoiam.texts.Bilingual;

/** What a planner writes of a plan, besides its tasks. English stands beside the Vietnamese where somebody wrote it. */
@Embeddable
public class PlanWording {

    @Column(name = "title_vi")
    private String titleVi;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "issuer_vi")
    private String issuerVi;

    @Column(name = "issuer_en")
    private String issuerEn;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "legal_basis_vi")
    private String legalBasisVi;

    @Column(name = "legal_basis_en")
    private String legalBasisEn;

    @Column(name = "note_vi")
    private String noteVi;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "change_note")
    private String changeNote;

    protected PlanWording() {}

    PlanWording(
            Bilingual title,
            Bilingual issuer,
            LocalDate periodFrom,
            LocalDate periodTo,
            Bilingual legalBasis,
            Bilingual note,
            String changeNote) {
        this.titleVi = title.vi();
        this.titleEn = title.enOrNull();
        this.issuerVi = issuer.vi();
        this.issuerEn = issuer.enOrNull();
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.legalBasisVi = legalBasis.vi();
        this.legalBasisEn = legalBasis.enOrNull();
        this.noteVi = note == null ? null : note.vi();
        this.noteEn = note == null ? null : note.enOrNull();
        this.changeNote = changeNote;
    }

    /** The same in the next edition, with why there is one. */
    PlanWording next(String why) {
        return new PlanWording(title(), issuer(), periodFrom, periodTo, legalBasis(), note(), why);
    }

    public Bilingual title() {
        return Bilingual.orOne(titleVi, titleEn);
    }

    public Bilingual issuer() {
        return Bilingual.orOne(issuerVi, issuerEn);
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public Bilingual legalBasis() {
        return Bilingual.orOne(legalBasisVi, legalBasisEn);
    }

    /** Null where nothing more is said. */
    public Bilingual note() {
        return Bilingual.orOne(noteVi, noteEn);
    }

    /** Why there is this edition after the one before; null for the first. */
    public String changeNote() {
        return changeNote;
    }
}
