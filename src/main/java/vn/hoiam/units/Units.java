package vn.hoiam.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.store.Editions;

/** All administrative units, of today and of former times. */
@ApplicationScoped
public class Units {

    /** What units are kept in; their edition counts the successions too. */
    public static final String TABLE = "unit";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Editions editions;

    // Asked on every page, so read once a day and when somebody has changed them. What is entered takes effect on a
    // coming day, and on that day every node reads anew: nobody has to look with every request.
    private volatile KnownUnits known;

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
        return known().communes();
    }

    /** The line of a unit of any time, without a query. */
    public UnitRow row(long id) {
        return Optional.ofNullable(known().byId().get(id)).orElseThrow(() -> new NotFound("units.unknown", id));
    }

    /** Finds a unit of today by any name it or a predecessor bore, without a query. */
    public UnitSearch search() {
        return known().search();
    }

    /** All units that bear this code or ever bore it, the latest first, without a query. */
    public List<UnitRow> bearing(String code) {
        var known = known();
        return known.all().stream()
                .filter(row -> row.code().equals(code) && !row.beginsAfter(known.day()))
                .sorted(Comparator.comparing(UnitRow::validFrom).reversed())
                .toList();
    }

    /** The units of today that hold this one, wholly or in part; itself when it is in force. */
    public List<UnitRow> heirs(UnitRow unit) {
        return known().lineage().heirs(unit).stream().map(Heir::unit).distinct().toList();
    }

    /**
     * The one unit of today that answers for this one: itself while it is in force, else that which it went over to as a
     * whole, as the figures count it. None for a unit that was divided, or whose succession is not confirmed.
     */
    public Optional<UnitRow> heir(UnitRow unit) {
        return known().lineage().heir(unit);
    }

    /**
     * The unit of today on the ground of the one that bore a code on the day a map was drawn for. Boundaries come with a release:
     * since then it may have gone over to another, and another may bear its code.
     */
    public Optional<UnitRow> onGroundOf(String code, LocalDate drawn) {
        return known().all().stream()
                .filter(unit -> unit.code().equals(code) && unit.isInForceOn(drawn))
                .findFirst()
                .flatMap(this::heir);
    }

    /** A unit of today and every former one it answers for. */
    public List<UnitRow> held(UnitRow unit) {
        return known().heldBy(unit);
    }

    /** Communes of former times that no single unit of today answers for; their cases are the province’s to send on. */
    public List<UnitRow> unheld() {
        return known().unheld();
    }

    /** Communes of former times that one unit of today answers for. */
    public List<UnitRow> handedOver() {
        return known().handedOver();
    }

    /** The unit whose duties reach this one today: the unit itself, or its heir, or else the province. */
    public Unit seat(Unit unit) {
        var today = LocalDate.now(clock);
        if (unit.isInForceOn(today)) {
            return unit;
        }
        return new Unit(heir(row(unit.id())).orElseGet(() -> known().province()));
    }

    /** Where a duty held at this unit is held today: there, or at its heir; nowhere when there is none. */
    public Optional<Unit> follow(Unit unit) {
        return unit.isInForceOn(LocalDate.now(clock))
                ? Optional.of(unit)
                : heir(row(unit.id())).map(Unit::new);
    }

    /** Units of all times by code and first day, without a query. */
    public List<UnitRow> all() {
        return known().all();
    }

    /** The successions out of a unit of any time, also those to come. */
    public List<SuccessionRow> from(UnitRow unit) {
        return known().lineage().from(unit);
    }

    /** The district, or for a unit of today the province, that a unit stands or stood under. */
    public Optional<UnitRow> parent(UnitRow unit) {
        return known().lineage().parent(unit);
    }

    /** The successions into a unit of any time, also those to come. */
    public List<SuccessionRow> into(UnitRow unit) {
        return known().all().stream()
                .flatMap(row -> from(row).stream())
                .filter(step -> step.isTo(unit))
                .toList();
    }

    /** The unit of this code that begins on this day, if there is one; also one to come. */
    public Optional<UnitRow> find(String code, LocalDate validFrom) {
        return known().all().stream()
                .filter(row -> row.code().equals(code) && row.validFrom().equals(validFrom))
                .findFirst();
    }

    /** Looks whether units were changed by now, on this node or another. */
    public void look() {
        editions.forget();
        if (known != null) {
            look(editions.current(TABLE));
        }
    }

    /** The same for whoever knows the edition there is by now. */
    void look(long edition) {
        var held = known;
        if (held != null && held.edition() != edition) {
            refresh();
        }
    }

    /** To be called when a change of units has been committed. */
    public void refresh() {
        known = null;
    }

    void renew(@Observes(during = TransactionPhase.AFTER_COMPLETION) UnitsChanged changed) {
        refresh();
    }

    /** Every unit of the same level that a unit of today holds, wholly or in part, and that unit itself. */
    public List<UnitRow> lineage(UnitRow unit) {
        return known().all().stream()
                .filter(row -> row.level() == unit.level())
                .filter(row -> heirs(row).contains(unit))
                .toList();
    }

    /** Everything that is known of units as they stand today. */
    public KnownUnits known() {
        var today = LocalDate.now(clock);
        var held = known;
        if (held == null || !held.day().equals(today)) {
            // The number before the rows: at worst they are newer than it says, and are read once more.
            held = KnownUnits.on(today, editions.current(TABLE), list(), successions());
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

    // As values, like the units: an entity read earlier in the same transaction would be shown as it was then.
    private List<SuccessionRow> successions() {
        return em.createQuery("""
                        select new vn.hoiam.units.SuccessionRow(s.fromCode, s.fromValidFrom, s.toCode, s.toValidFrom, s.share,
                          s.effectiveOn, s.basis, s.basisEn, s.confirmed)
                        from Succession s
                        """, SuccessionRow.class).getResultList();
    }
}
