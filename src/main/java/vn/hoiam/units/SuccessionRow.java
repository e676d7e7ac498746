package vn.hoiam.units;

import java.time.LocalDate;

/** One unit came after another, as a value. */
public record SuccessionRow(
        String fromCode,
        LocalDate fromValidFrom,
        String toCode,
        LocalDate toValidFrom,
        Share share,
        LocalDate effectiveOn,
        String basis,
        boolean confirmed) {}
