package vn.hoiam.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What stands on the paper of a plan: its number, its day, who signed it; and the PDF of it, by its name on the shelf. */
@Embeddable
public class PlanSignature {

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "signed_by")
    private String signedBy;

    private String file;

    protected PlanSignature() {}

    PlanSignature(String documentNumber, LocalDate issuedOn, String signedBy, String file) {
        this.documentNumber = documentNumber;
        this.issuedOn = issuedOn;
        this.signedBy = signedBy;
        this.file = file;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String signedBy() {
        return signedBy;
    }

    String file() {
        return file;
    }
}
