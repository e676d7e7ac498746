package vn.hoiam.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoiam.Refusal;
import vn.hoiam.store.Editions;
import vn.hoiam.texts.Bilingual;

/** The mergers and divisions administrators entered for a coming day; a release leaves what they wrote alone. */
@ApplicationScoped
public class Mergers {

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Editions editions;

    /** Makes everybody wait who changes units or successions, until the transaction ends; what is known of them is new then. */
    public void hold() {
        units.look(editions.take(Units.TABLE));
    }

    /** Those whose day has not come, the next first. */
    public List<Merger> toCome(LocalDate today) {
        List<?> rows = em.createNativeQuery("""
                        select merger.id, merger.effective_on, merger.basis, merger.basis_en, part.unit_id, part.begins
                        from merger join merger_unit part on part.merger_id = merger.id
                        where merger.effective_on > ?1 order by merger.effective_on, merger.id, part.unit_id
                        """).setParameter(1, today).getResultList();
        var parts = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
        return parts.values().stream().map(this::merger).toList();
    }

    /** Whether another merger to come needs this one. */
    public boolean isBuiltOn(Merger merger) {
        var known = units.known();
        return merger.isBuiltOn(known.all(), known.successions());
    }

    /** Ends units, begins units and says which comes after which. Who calls this holds all units. */
    public void add(Merger merger, long enteredBy, Instant enteredAt) {
        end(merger, enteredBy, enteredAt);
        if (!merger.begins().isEmpty()) {
            begin(merger);
        }
        succeed(merger);
    }

    /** Everything is as it was before: who has meanwhile changed a name of a unit that would have ended keeps it. */
    public void remove(Merger merger) {
        mustBe(
                merger.ends().size(),
                em.createNativeQuery("""
                        with taken as (
                            delete from merger where uid = cast(?1 as uuid) returning id, entered_at),
                        part as (
                            delete from merger_unit using taken where merger_unit.merger_id = taken.id
                            returning merger_unit.unit_id, merger_unit.begins, merger_unit.entered_by,
                              merger_unit.entered_at, taken.entered_at as ended_at),
                        parted as (
                            delete from succession using taken where succession.merger_id = taken.id),
                        never as (
                            delete from unit using part where part.begins and unit.id = part.unit_id)
                        update unit set valid_until = null,
                            entered_by = case when unit.entered_at = part.ended_at then part.entered_by else unit.entered_by end,
                            entered_at = case when unit.entered_at = part.ended_at then part.entered_at else unit.entered_at end
                        from part where not part.begins and unit.id = part.unit_id
                        """)
                        .setParameter(1, merger.uid().toString())
                        .executeUpdate());
    }

    private void end(Merger merger, long enteredBy, Instant enteredAt) {
        mustBe(
                merger.ends().size(),
                em.createNativeQuery("""
                        with entered as (
                            insert into merger (uid, effective_on, basis, basis_en, entered_by, entered_at)
                            values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6)
                            returning id, effective_on, entered_by, entered_at),
                        part as (
                            insert into merger_unit (merger_id, unit_id, begins, entered_by, entered_at)
                            select entered.id, unit.id, false, unit.entered_by, unit.entered_at
                            from unit, entered where unit.id = any (cast(?7 as bigint[])))
                        update unit set valid_until = entered.effective_on, entered_by = entered.entered_by,
                            entered_at = entered.entered_at
                        from entered where unit.id = any (cast(?7 as bigint[])) and unit.valid_until is null
                        """)
                        .setParameter(1, merger.uid().toString())
                        .setParameter(2, merger.day())
                        .setParameter(3, merger.basis().vi())
                        .setParameter(4, merger.basis().en())
                        .setParameter(5, enteredBy)
                        .setParameter(6, enteredAt.atOffset(ZoneOffset.UTC))
                        .setParameter(
                                7,
                                merger.ends().stream()
                                        .map(unit -> unit.id().toString())
                                        .collect(Collectors.joining(",", "{", "}")))
                        .executeUpdate());
    }

    private void begin(Merger merger) {
        var rows = JSON.createArrayBuilder();
        for (var unit : merger.begins()) {
            rows.add(JSON.createObjectBuilder()
                    .add("code", unit.code())
                    .add("type", unit.type().name())
                    .add("name", unit.name())
                    .add("name_en", unit.nameEn())
                    .add("parent_code", unit.parentCode())
                    .add("province_code", unit.provinceCode()));
        }
        mustBe(
                merger.begins().size(),
                em.createNativeQuery("""
                        with begun as (
                            insert into unit (code, valid_from, level, type, name, name_en, parent_code, province_code, confirmed,
                              entered_by, entered_at)
                            select line.code, merger.effective_on, 'COMMUNE', line.type, line.name, line.name_en, line.parent_code,
                              line.province_code, true, merger.entered_by, merger.entered_at
                            from merger, jsonb_to_recordset(cast(?2 as jsonb))
                              as line (code text, type text, name text, name_en text, parent_code text, province_code text)
                            where merger.uid = cast(?1 as uuid)
                            returning id)
                        insert into merger_unit (merger_id, unit_id, begins)
                        select merger.id, begun.id, true from begun, merger where merger.uid = cast(?1 as uuid)
                        """)
                        .setParameter(1, merger.uid().toString())
                        .setParameter(2, rows.build().toString())
                        .executeUpdate());
    }

    private void succeed(Merger merger) {
        var rows = JSON.createArrayBuilder();
        for (var step : merger.steps()) {
            rows.add(JSON.createObjectBuilder()
                    .add("from_code", step.fromCode())
                    .add("from_day", step.fromValidFrom().toString())
                    .add("to_code", step.toCode())
                    .add("to_day", step.toValidFrom().toString())
                    .add("share", step.share().name()));
        }
        mustBe(
                merger.steps().size(),
                em.createNativeQuery("""
                        insert into succession (from_code, from_valid_from, to_code, to_valid_from, share, effective_on, basis,
                          basis_en, confirmed, entered_by, entered_at, merger_id)
                        select line.from_code, line.from_day, line.to_code, line.to_day, line.share, merger.effective_on, merger.basis,
                          merger.basis_en, true, merger.entered_by, merger.entered_at, merger.id
                        from merger, jsonb_to_recordset(cast(?2 as jsonb))
                          as line (from_code text, from_day date, to_code text, to_day date, share text)
                        where merger.uid = cast(?1 as uuid)
                        """)
                        .setParameter(1, merger.uid().toString())
                        .setParameter(2, rows.build().toString())
                        .executeUpdate());
    }

    private Merger merger(List<Object[]> parts) {
        var begins = new ArrayList<UnitRow>();
        Map<UnitRow, List<UnitRow>> goes = new LinkedHashMap<>();
        for (var part : parts) {
            var unit = units.row(((Number) part[4]).longValue());
            if ((Boolean) part[5]) {
                begins.add(unit);
            } else {
                goes.put(unit, after(unit));
            }
        }
        var first = parts.get(0);
        var day = first[1] instanceof LocalDate date ? date : ((java.sql.Date) first[1]).toLocalDate();
        return new Merger(day, new Bilingual((String) first[2], (String) first[3]), goes, begins);
    }

    private List<UnitRow> after(UnitRow unit) {
        return units.from(unit).stream()
                .map(step -> units.find(step.toCode(), step.toValidFrom()).orElseThrow())
                .toList();
    }

    private static void mustBe(int expected, int rows) {
        if (rows != expected) {
            throw new Refusal("units.merger.stale");
        }
    }
}
