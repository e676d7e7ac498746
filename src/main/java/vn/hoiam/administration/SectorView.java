package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.law.RuleBook;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.SectorName;

/** A sector as an administrator sees it: its names with their days, and a service target for each kind of petition. */
public record SectorView(Sector sector, List<TargetView> targets, LocalDate today) {

    public SectorView {
        targets = List.copyOf(targets);
    }

    static SectorView of(Sector sector, RuleBook rules, LocalDate today) {
        return new SectorView(
                sector,
                PetitionKind.withServiceTarget().stream()
                        .map(kind -> TargetView.of(kind, sector.code(), rules, today))
                        .toList(),
                today);
    }

    /** Tells two states apart; who changes it names the one they saw. */
    public String seen() {
        return Integer.toHexString((sector.toString() + targets).hashCode());
    }

    public boolean isOver() {
        return sector.validUntil() != null && !sector.validUntil().isAfter(today);
    }

    public boolean isEndable() {
        return !isOver() && !sector.code().equals(Sector.OTHER);
    }

    /** The names it is going to bear, the next first. */
    public List<SectorName> plannedNames() {
        return sector.names().stream()
                .filter(name -> name.validFrom().isAfter(today))
                .toList();
    }

    public boolean isPlanning() {
        return plannedOn() != null
                || targets.stream().anyMatch(target -> !target.planned().isEmpty());
    }

    /** The day of what is planned last: an end, a name, or its beginning; null when nothing is. */
    public LocalDate plannedOn() {
        var last = sector.last();
        if (last.validUntil() != null) {
            return last.validUntil().isAfter(today) ? last.validUntil() : null;
        }
        return last.validFrom().isAfter(today) ? last.validFrom() : null;
    }
}
