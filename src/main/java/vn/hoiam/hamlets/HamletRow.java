package vn.hoiam.hamlets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoiam.units.UnitRow;

/** A hamlet as a line of a commune’s list. The former commune is null where it is not known or there was none. */
public record HamletRow(
        UUID uid,
        Long communeId,
        String name,
        String formerName,
        String formerCode,
        LocalDate formerValidFrom,
        LocalDate validFrom,
        LocalDate validUntil,
        int version) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** Whether it lay in this commune before, as far as is known. */
    boolean mayHaveLainIn(UnitRow former) {
        return formerCode == null || layIn(former);
    }

    boolean layIn(UnitRow former) {
        return former.code().equals(formerCode) && former.validFrom().equals(formerValidFrom);
    }

    boolean isMeantByAny(List<HamletName> mentioned) {
        return Stream.of(name, formerName)
                .filter(known -> known != null)
                .flatMap(known -> HamletName.of(known).stream())
                .anyMatch(known -> mentioned.stream().anyMatch(typed -> typed.couldBe(known)));
    }
}
