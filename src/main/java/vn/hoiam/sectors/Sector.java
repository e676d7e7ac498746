package vn.hoiam.sectors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/**
 * The field of administration a petition is about, as the province lists them. A petition keeps the code; the sector keeps
 * every name it has borne, from the first.
 */
public record Sector(String code, List<SectorName> names) {

    /** Where everything goes that belongs nowhere else; it never ends. */
    public static final String OTHER = "KHAC";

    /** What a code is made of. */
    public static final String CODE = "[A-Z0-9_]{2,20}";

    public Sector {
        names = names.stream()
                .sorted(Comparator.comparing(SectorName::validFrom))
                .toList();
    }

    public boolean isInForce(LocalDate day) {
        return on(day).isPresent();
    }

    /** Whether it is or was in force by that day. */
    public boolean hasBegun(LocalDate day) {
        return !names.get(0).validFrom().isAfter(day);
    }

    /** The name it bears on a day: that in force, else the last one it bore, else the first one it is going to bear. */
    public Bilingual name(LocalDate day) {
        return row(day).name();
    }

    /** The name for a list of choices; of a sector that is no more, with the last day it was. */
    public Bilingual label(LocalDate day) {
        var row = row(day);
        if (row.validUntil() == null || row.validUntil().isAfter(day)) {
            return row.name();
        }
        var last = row.validUntil().minusDays(1);
        return new Bilingual(
                Texts.of(Texts.VIETNAMESE, "sectors.label.until", row.name().vi(), last),
                Texts.of(Texts.ENGLISH, "sectors.label.until", row.name().en(), last));
    }

    public LocalDate validFrom() {
        return names.get(0).validFrom();
    }

    /** The first day on which it is no more, by all that is known; null while there is none. */
    public LocalDate validUntil() {
        return last().validUntil();
    }

    public SectorName last() {
        return names.get(names.size() - 1);
    }

    /** Its row on a day. Where two overlap, a release and an administrator having entered both, the later one counts. */
    public Optional<SectorName> on(LocalDate day) {
        return names.stream().filter(name -> name.isInForce(day)).reduce((earlier, later) -> later);
    }

    int position() {
        return last().position();
    }

    private SectorName row(LocalDate day) {
        return on(day).or(() -> names.stream()
                        .filter(name -> !name.validFrom().isAfter(day))
                        .reduce((earlier, later) -> later))
                .orElse(names.get(0));
    }
}
