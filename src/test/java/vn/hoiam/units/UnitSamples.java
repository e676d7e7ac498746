package vn.hoiam.units;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.store.EditionSamples;

/** Units for tests, by their real codes and names. */
public final class UnitSamples {

    private static final LocalDate REFORM = LocalDate.parse("2025-07-01");

    private UnitSamples() {}

    public static Unit province() {
        return unit(33, "33", UnitLevel.PROVINCE, UnitType.TINH, "Hưng Yên", null);
    }

    public static Unit phoHien() {
        return unit(11953, "11953", UnitLevel.COMMUNE, UnitType.PHUONG, "Phố Hiến", "33");
    }

    public static Unit khoaiChau() {
        return unit(12205, "12205", UnitLevel.COMMUNE, UnitType.XA, "Khoái Châu", "33");
    }

    public static Unit yenMy() {
        return unit(12073, "12073", UnitLevel.COMMUNE, UnitType.XA, "Yên Mỹ", "33");
    }

    /** All units of the portal's own table. */
    public static List<UnitRow> rows() {
        return ReleasedUnits.rows();
    }

    /** All successions of the portal's own table. */
    public static List<SuccessionRow> successions() {
        return ReleasedUnits.successions();
    }

    /** The search as it is on 23 November 2026. */
    public static UnitSearch search() {
        return new UnitSearch(rows(), successions(), LocalDate.parse("2026-11-23"));
    }

    /** The collection of all units on a database. */
    public static Units units(EntityManager em, Clock clock) {
        var units = new Units();
        units.em = em;
        units.clock = clock;
        units.editions = EditionSamples.editions(em, clock);
        return units;
    }

    /** Writes down that communes of today go over to a new one, wholly or in part, from a day on. */
    public static void merge(EntityManager em, String day, Share share, String newCode, String name, String... ending) {
        em.createNativeQuery("""
                        insert into unit (code, valid_from, level, type, name, name_en, parent_code, province_code, confirmed)
                        values (?1, cast(?2 as date), 'COMMUNE', 'XA', ?3, ?3, '33', '33', true)
                        """)
                .setParameter(1, newCode)
                .setParameter(2, day)
                .setParameter(3, name)
                .executeUpdate();
        for (var code : ending) {
            end(em, day, code);
            succeed(em, day, share, code, newCode);
        }
    }

    private static void end(EntityManager em, String day, String code) {
        em.createNativeQuery("""
                        update unit set valid_until = cast(?2 as date)
                        where code = ?1 and valid_from = (
                            select max(valid_from) from unit where code = ?1 and valid_from < cast(?2 as date))
                        """).setParameter(1, code).setParameter(2, day).executeUpdate();
    }

    private static void succeed(EntityManager em, String day, Share share, String code, String newCode) {
        em.createNativeQuery("""
                        insert into succession (from_code, from_valid_from, to_code, to_valid_from, share, effective_on, basis,
                          basis_en, confirmed)
                        select code, valid_from, ?3, cast(?2 as date), ?4, cast(?2 as date), 'Nghị quyết 12/NQ-HĐND',
                          'Resolution 12/NQ-HĐND', true
                        from unit where code = ?1 and valid_until = cast(?2 as date)
                        """)
                .setParameter(1, code)
                .setParameter(2, day)
                .setParameter(3, newCode)
                .setParameter(4, share.name())
                .executeUpdate();
    }

    private static Unit unit(long id, String code, UnitLevel level, UnitType type, String name, String parent) {
        return new Unit(new UnitRow(id, code, REFORM, null, level, type, name, name, null, parent, "33", true));
    }
}
