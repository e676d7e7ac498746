package vn.hoiam.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.UnitRow;

/** What lies with units: petitions, duties and hamlets, counted in one query. */
@ApplicationScoped
public class UnitLoads {

    @PersistenceContext
    EntityManager em;

    /** Of each of these units, with what lies at the former ones it answers for on the eve of the day. */
    Map<UnitRow, UnitLoad> on(LocalDate day, Collection<UnitRow> units, KnownUnits eve) {
        var pairs = units.stream()
                .flatMap(unit -> eve.heldBy(unit).stream().map(held -> List.of(unit.id(), held.id())))
                .toList();
        List<?> rows = em.createNativeQuery("""
                        with held as (
                            select pair.ending, pair.unit_id
                            from unnest(cast(?1 as bigint[]), cast(?2 as bigint[])) as pair (ending, unit_id)),
                        lasting as (
                            select held.ending, duty.account_id
                            from held join duty on duty.unit_id = held.unit_id
                            join account on account.id = duty.account_id and account.closed_at is null
                            where duty.valid_until is null or duty.valid_until > ?3 and duty.valid_until > duty.valid_from)
                        select unit.id,
                            (select count(*) from petition join held on held.unit_id = petition.unit_id
                             where held.ending = unit.id and petition.answered_at is null),
                            (select count(*) from lasting where lasting.ending = unit.id),
                            (select count(distinct lasting.account_id) from lasting where lasting.ending = unit.id),
                            (select count(*) from hamlet where hamlet.commune_id = unit.id
                             and (hamlet.valid_until is null or hamlet.valid_until >= ?3))
                        from unit where unit.id in (select ending from held)
                        """)
                .setParameter(1, array(pairs.stream().map(pair -> pair.get(0))))
                .setParameter(2, array(pairs.stream().map(pair -> pair.get(1))))
                .setParameter(3, day)
                .getResultList();
        var loads = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> number(row[0]),
                        row -> new UnitLoad(number(row[1]), number(row[2]), number(row[3]), number(row[4]))));
        var found = new LinkedHashMap<UnitRow, UnitLoad>();
        units.forEach(unit -> found.put(unit, loads.getOrDefault(unit.id(), UnitLoad.NONE)));
        return found;
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static String array(Stream<Long> ids) {
        return ids.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
