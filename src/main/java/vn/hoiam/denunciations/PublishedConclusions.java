package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.store.Slice;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Where everybody reads how denunciations were concluded (Art. 40). */
@ApplicationScoped
@Transactional
public class PublishedConclusions {

    @Inject
    Conclusions conclusions;

    @Inject
    Secrets secrets;

    @Inject
    Units units;

    /** Those of a unit of today and of the units it came from, or of all where it is null; the latest first. */
    public Slice<PublishedConclusion> list(UnitRow unit, int first, int most) {
        var found = conclusions.list(unit == null ? null : units.lineage(unit), first, most);
        return new Slice<>(
                found.rows().stream()
                        .map(one -> PublishedConclusion.of(one, Publishing.text(secrets, one)))
                        .toList(),
                found.total());
    }

    /** Whoever may decide today: the province, then its communes. */
    public List<UnitRow> deciding() {
        return Stream.concat(Stream.of(units.row(units.province().id())), units.communes().stream())
                .toList();
    }

    /** The one of them with that code. */
    public Optional<UnitRow> unit(String code) {
        return deciding().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
