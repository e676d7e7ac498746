package vn.hoiam.units;

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

    private String fromCode;
    private LocalDate fromValidFrom;
    private String toCode;
    private LocalDate toValidFrom;

    @Enumerated(EnumType.STRING)
    private Share share;

    private LocalDate effectiveOn;
    private String basis;
    private boolean confirmed;

    protected Succession() {}

    public SuccessionRow row() {
        return new SuccessionRow(fromCode, fromValidFrom, toCode, toValidFrom, share, effectiveOn, basis, confirmed);
    }
}
