package vn.hoiam.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Bilingual;

/** Units and successions as administrators write them; a release leaves these rows alone. */
@ApplicationScoped
public class EnteredUnits {

    @PersistenceContext
    EntityManager em;

    /** Gives a unit another English name, if it still bears the one that was seen. */
    public void name(UnitRow seen, String nameEn, long enteredBy, Instant enteredAt) {
        mustBeOne(em.createNativeQuery("""
                        update unit set name_en = ?1, entered_by = ?2, entered_at = ?3
                        where code = ?4 and valid_from = ?5 and name_en = ?6
                        """)
                .setParameter(1, nameEn)
                .setParameter(2, enteredBy)
                .setParameter(3, enteredAt.atOffset(ZoneOffset.UTC))
                .setParameter(4, seen.code())
                .setParameter(5, seen.validFrom())
                .setParameter(6, seen.nameEn())
                .executeUpdate());
    }

    /** Makes an inferred succession a certain one, if nobody has yet. */
    public void confirm(SuccessionRow seen, Bilingual basis, long enteredBy, Instant enteredAt) {
        mustBeOne(em.createNativeQuery("""
                        update succession
                        set confirmed = true, basis = ?1, basis_en = ?2, entered_by = ?3, entered_at = ?4
                        where from_code = ?5 and from_valid_from = ?6 and to_code = ?7 and to_valid_from = ?8
                          and not confirmed
                        """)
                .setParameter(1, basis.vi())
                .setParameter(2, basis.en())
                .setParameter(3, enteredBy)
                .setParameter(4, enteredAt.atOffset(ZoneOffset.UTC))
                .setParameter(5, seen.fromCode())
                .setParameter(6, seen.fromValidFrom())
                .setParameter(7, seen.toCode())
                .setParameter(8, seen.toValidFrom())
                .executeUpdate());
    }

    private static void mustBeOne(int rows) {
        if (rows != 1) {
            throw new Refusal("units.keeping.stale");
        }
    }
}
