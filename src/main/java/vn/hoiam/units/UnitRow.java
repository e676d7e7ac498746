package vn.hoiam.units;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoiam.texts.Bilingual;

/** A unit as a line of a list: what is known of it without opening it. */
public record UnitRow(
        Long id,
        String code,
        LocalDate validFrom,
        LocalDate validUntil,
        UnitLevel level,
        UnitType type,
        String name,
        String nameEn,
        String otherName,
        String parentCode,
        String provinceCode,
        boolean confirmed) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** Whether it is a unit of former times on this day, neither in force nor to come. */
    public boolean hasEndedOn(LocalDate day) {
        return validUntil != null && !day.isBefore(validUntil);
    }

    /** Whether it is still to come on this day. */
    public boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    /** The names it bears, without the word for its type. */
    public Stream<String> spellings() {
        return Stream.of(name, otherName).filter(known -> known != null && !known.isEmpty());
    }

    public Bilingual fullName() {
        return type.fullName(name, nameEn);
    }

    public Bilingual committee() {
        return type.committee(name, nameEn);
    }
}
