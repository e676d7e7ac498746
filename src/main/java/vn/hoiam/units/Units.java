package vn.hoiam.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.language.VietnameseOrder;

/** All administrative units, of today and of former times. */
@ApplicationScoped
public class Units {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    // Units change only with a migration: read once a day, asked on every page.
    private volatile Known known;

    /** The unit that bears this code today. */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new NotFound("units.unknown", code));
    }

    /** The unit that bears this code today, if one does. */
    public Optional<Unit> find(String code) {
        return em.createQuery("""
                        select u from Unit u
                        where u.code = :code and u.validFrom <= :today
                          and (u.validUntil is null or u.validUntil > :today)
                        """, Unit.class)
                .setParameter("code", code)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst();
    }

    public Unit byId(long id) {
        return Optional.ofNullable(em.find(Unit.class, id)).orElseThrow(() -> new NotFound("units.unknown", id));
    }

    /** The province of today. */
    public Unit province() {
        return em.createQuery("""
                        select u from Unit u
                        where u.level = vn.hoiam.units.UnitLevel.PROVINCE and u.validFrom <= :today
                          and (u.validUntil is null or u.validUntil > :today)
                        """, Unit.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    public List<Unit> inForceOn(LocalDate day) {
        return em.createQuery("""
                        select u from Unit u
                        where u.validFrom <= :day and (u.validUntil is null or u.validUntil > :day)
                        order by u.code
                        """, Unit.class).setParameter("day", day).getResultList();
    }

    /** The communes of today in the order of the Vietnamese alphabet. */
    public List<UnitRow> communes() {
        return known().communes;
    }

    /** The line of a unit of any time, without a query. */
    public UnitRow row(long id) {
        return known().all.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("units.unknown", id));
    }

    /** Finds a unit of today by any name it or a predecessor bore, without a query. */
    public UnitSearch search() {
        return known().search;
    }

    /** All units that ever bore this code, the latest first, without a query. */
    public List<UnitRow> bearing(String code) {
        return known().all.stream()
                .filter(row -> row.code().equals(code))
                .sorted(Comparator.comparing(UnitRow::validFrom).reversed())
                .toList();
    }

    /** The units of today that hold this one, wholly or in part; itself when it is in force. */
    public List<UnitRow> heirs(UnitRow unit) {
        return known().lineage.heirs(unit).stream()
                .map(Lineage.Heir::unit)
                .distinct()
                .toList();
    }

    /** Every unit of the same level that a unit of today holds, wholly or in part, and that unit itself. */
    public List<UnitRow> lineage(UnitRow unit) {
        return known().all.stream()
                .filter(row -> row.level() == unit.level())
                .filter(row -> heirs(row).contains(unit))
                .toList();
    }

    private Known known() {
        var today = LocalDate.now(clock);
        var held = known;
        if (held == null || !held.day.equals(today)) {
            held = Known.on(today, list(), successions());
            known = held;
        }
        return held;
    }

    private List<UnitRow> list() {
        return em.createQuery("""
                        select new vn.hoiam.units.UnitRow(u.id, u.code, u.validFrom, u.validUntil, u.level, u.type,
                          u.name, u.nameEn, u.otherName, u.parentCode, u.provinceCode, u.confirmed)
                        from Unit u
                        order by u.code, u.validFrom
                        """, UnitRow.class).getResultList();
    }

    private List<SuccessionRow> successions() {
        return em.createQuery("select s from Succession s", Succession.class)
                .getResultStream()
                .map(Succession::row)
                .toList();
    }

    private record Known(LocalDate day, List<UnitRow> all, List<UnitRow> communes, Lineage lineage, UnitSearch search) {

        static Known on(LocalDate day, List<UnitRow> all, List<SuccessionRow> successions) {
            var alphabet = Comparator.comparing(UnitRow::name, new VietnameseOrder());
            var communes = all.stream()
                    .filter(row -> row.level() == UnitLevel.COMMUNE && row.isInForceOn(day))
                    .sorted(alphabet)
                    .toList();
            return new Known(
                    day,
                    List.copyOf(all),
                    communes,
                    new Lineage(all, successions, day),
                    new UnitSearch(all, successions, day));
        }
    }
}
