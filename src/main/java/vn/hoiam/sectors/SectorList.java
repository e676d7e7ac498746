package vn.hoiam.sectors;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All sectors there are, were, and are planned, in the order of the province’s list. */
public final class SectorList {

    private final List<Sector> all;

    public SectorList(Collection<SectorName> rows) {
        all = rows.stream().collect(groupingBy(SectorName::code)).entrySet().stream()
                .map(rowsOfCode -> new Sector(rowsOfCode.getKey(), rowsOfCode.getValue()))
                .sorted(Comparator.comparing(Sector::position).thenComparing(Sector::code))
                .toList();
    }

    public List<Sector> all() {
        return all;
    }

    /** Those that take petitions on a day. */
    public List<Sector> inForce(LocalDate day) {
        return all.stream().filter(sector -> sector.isInForce(day)).toList();
    }

    /** Those that are or were in force by that day. */
    public List<Sector> begun(LocalDate day) {
        return all.stream().filter(sector -> sector.hasBegun(day)).toList();
    }

    public Optional<Sector> find(String code) {
        return all.stream().filter(sector -> sector.code().equals(code)).findFirst();
    }
}
