package vn.hoiam.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import vn.hoiam.texts.Bilingual;

/**
 * An administrative unit during the time it existed under one name. Codes are re-used: the commune of today that bears a
 * code is often another one than the commune that bore it before, so only code and first day together name a unit.
 */
@Entity
public class Unit {

    @Id
    private Long id;

    private String code;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "other_name")
    private String otherName;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "province_code")
    private String provinceCode;

    private boolean confirmed;

    protected Unit() {}

    Unit(UnitRow row) {
        id = row.id();
        code = row.code();
        validFrom = row.validFrom();
        validUntil = row.validUntil();
        level = row.level();
        type = row.type();
        name = row.name();
        nameEn = row.nameEn();
        otherName = row.otherName();
        parentCode = row.parentCode();
        provinceCode = row.provinceCode();
        confirmed = row.confirmed();
    }

    /** Whether this unit is that one or lies in it; both must have existed at the same time. */
    public boolean isWithin(Unit above) {
        if (level == above.level) {
            return code.equals(above.code) && validFrom.equals(above.validFrom);
        }
        return existedBeside(above) && (above.code.equals(parentCode) || above.code.equals(provinceCode));
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** Whether it is a unit of former times on this day, neither in force nor to come. */
    public boolean hasEndedOn(LocalDate day) {
        return validUntil != null && !day.isBefore(validUntil);
    }

    private boolean existedBeside(Unit other) {
        return (other.validUntil == null || validFrom.isBefore(other.validUntil))
                && (validUntil == null || other.validFrom.isBefore(validUntil));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day the unit no longer existed, or null while it is in force. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public UnitLevel level() {
        return level;
    }

    public UnitType type() {
        return type;
    }

    /** The bare name, such as "Phố Hiến". */
    public String name() {
        return name;
    }

    public String parentCode() {
        return parentCode;
    }

    public String provinceCode() {
        return provinceCode;
    }

    /** False when the unit was inferred and not read in an official text. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public Bilingual fullName() {
        return type.fullName(name, nameEn);
    }

    public Bilingual committee() {
        return type.committee(name, nameEn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit
                && Objects.equals(code, unit.code)
                && Objects.equals(validFrom, unit.validFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, validFrom);
    }

    @Override
    public String toString() {
        return code + " " + name + " (" + validFrom + ")";
    }
}
