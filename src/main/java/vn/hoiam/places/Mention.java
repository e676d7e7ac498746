package vn.hoiam.places;

import java.util.List;
import vn.hoiam.language.Fit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitType;

/**
 * A name of units as it stands in a text.
 *
 * @param start the syllable it begins with, the word for its type included
 * @param end the first syllable behind it
 * @param words as written
 * @param named the units that bear or bore the name
 * @param typed what the word in front says it is; null where there is none
 * @param age whether the text says it is of former times or of today: {@link PlaceCue#FORMER}, {@link PlaceCue#PRESENT}, or null
 * @param office whether only its office is addressed or spoken of
 * @param loose whether nothing but its capital letters says that it is the name of a place
 */
record Mention(
        int start,
        int end,
        String words,
        List<UnitRow> named,
        UnitType typed,
        Fit fit,
        MentionRole role,
        PlaceCue age,
        boolean office,
        boolean loose) {

    Mention {
        named = List.copyOf(named);
    }

    /** The communes of the name: those of the type that was written, where there are such; none where a larger area was written. */
    List<UnitRow> communes() {
        if (isDistrict()) {
            return List.of();
        }
        var communes = of(UnitLevel.COMMUNE);
        var typedSo = communes.stream().filter(unit -> unit.type() == typed).toList();
        return typedSo.isEmpty() ? communes : typedSo;
    }

    /** The districts, and the provinces that ended, of the name. */
    List<UnitRow> areas() {
        if (isCommune() && !communes().isEmpty()) {
            return List.of();
        }
        return named.stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT
                        || unit.level() == UnitLevel.PROVINCE && isFormerProvince() && typed != UnitType.THANH_PHO)
                .toList();
    }

    /** Whether a province that ended bore the name: people go on using it for all of that province. */
    boolean isFormerProvince() {
        return named.stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE && unit.validUntil() != null)
                && named.stream().noneMatch(unit -> unit.level() == UnitLevel.PROVINCE && unit.validUntil() == null);
    }

    /** Whether the word in front says that it is a commune, ward or town. */
    boolean isCommune() {
        return typed == UnitType.XA || typed == UnitType.PHUONG || typed == UnitType.THI_TRAN;
    }

    boolean isDistrict() {
        return typed != null && !isCommune();
    }

    private List<UnitRow> of(UnitLevel level) {
        return named.stream().filter(unit -> unit.level() == level).toList();
    }
}
