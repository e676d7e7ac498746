package vn.hoiam.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.hoiam.texts.Bilingual;

/** Where a plan was read that was not made here, and what is doubtful about its day. It comes with a release. */
@Embeddable
public class PlanOrigin {

    @Column(name = "issued_note_vi", updatable = false, insertable = false)
    private String issuedNoteVi;

    @Column(name = "issued_note_en", updatable = false, insertable = false)
    private String issuedNoteEn;

    @Column(name = "source_vi", updatable = false, insertable = false)
    private String sourceVi;

    @Column(name = "source_en", updatable = false, insertable = false)
    private String sourceEn;

    protected PlanOrigin() {}

    Bilingual issuedNote() {
        return Bilingual.orOne(issuedNoteVi, issuedNoteEn);
    }

    Bilingual source() {
        return Bilingual.orOne(sourceVi, sourceEn);
    }
}
