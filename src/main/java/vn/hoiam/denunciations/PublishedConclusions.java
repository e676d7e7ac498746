package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
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

    /** The unit of today with that code; the province decides too. */
    public Optional<UnitRow> unit(String code) {
        return code == null ? Optional.empty() : units.bearing(code).stream().findFirst();
    }
}
