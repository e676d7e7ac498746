package vn.hoiam.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One unit came after another, wholly or in part, on a day and on a legal basis. */
@Entity
public class Succession {

    @Id
    private Long id;

    @Column(name = "from_code")
    private String fromCode;

    @Column(name = "from_valid_from")
    private LocalDate fromValidFrom;

    @Column(name = "to_code")
    private String toCode;

    @Column(name = "to_valid_from")
    private LocalDate toValidFrom;

    @Enumerated(EnumType.STRING)
    private Share share;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private String basis;

    @Column(name = "basis_en")
    private String basisEn;

    private boolean confirmed;

    protected Succession() {}

    public SuccessionRow row() {
        return new SuccessionRow(
                fromCode, fromValidFrom, toCode, toValidFrom, share, effectiveOn, basis, basisEn, confirmed);
    }
}
