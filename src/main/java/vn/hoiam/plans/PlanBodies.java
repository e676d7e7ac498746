package vn.hoiam.plans;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.hoiam.language.Folding;
import vn.hoiam.store.TextRows;

/** The bodies that plans charge with tasks, and who holds the offices that answer for them. */
@ApplicationScoped
public class PlanBodies {

    private static final int LONGEST = 50;

    private static final String SELECT =
            "select code, name_vi, name_en, head_vi, head_en, unit, each, valid_until, note_vi, note_en from plan_body";

    @PersistenceContext
    EntityManager em;

    /** Those that the plans of a unit may name on a day: its own, and those for all. */
    List<PlanBody> list(String unit, LocalDate day) {
        return TextRows.of(em, SELECT + """
                         where (unit is null or unit = ?1) and (valid_until is null or valid_until > ?2)
                        order by unit nulls last, name_vi
                        """, unit, day).map(PlanBody::of).toList();
    }

    /** Every body that plans name or named, by its code. */
    Map<String, PlanBody> all() {
        return TextRows.of(em, SELECT).map(PlanBody::of).collect(toMap(PlanBody::code, Function.identity()));
    }

    /** Adds one of a unit; the code it got. */
    String add(String unit, String name, String head, Planner by, Instant at) {
        var code = code(unit, name);
        em.createNativeQuery("""
                        insert into plan_body (code, name_vi, head_vi, each, unit, entered_by, entered_at)
                        values (?1, ?2, ?3, false, ?4, ?5, ?6)
                        """)
                .setParameter(1, code)
                .setParameter(2, name)
                .setParameter(3, head)
                .setParameter(4, unit)
                .setParameter(5, by.account())
                .setParameter(6, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return code;
    }

    /** Who holds the offices of a unit’s bodies, those of former times too, the latest first. */
    public List<OfficeHolder> holders(String unit) {
        return TextRows.of(em, """
                        select body, person, valid_from, valid_until from body_head where unit = ?1 order by body, valid_from desc
                        """, unit).map(OfficeHolder::of).toList();
    }

    /** Who holds an office on a day, by the code of the body, as it was entered for the plans of a unit. */
    Map<String, String> holders(String unit, LocalDate day) {
        return holders(unit).stream()
                .filter(holder -> holder.holdsOn(day))
                .collect(toMap(OfficeHolder::body, OfficeHolder::person, (later, earlier) -> later));
    }

    /** Another person holds the office from a day on; whoever held it until then does so no longer. */
    void hold(String body, String unit, String person, LocalDate from, Planner by, Instant at) {
        em.createNativeQuery("""
                        update body_head set valid_until = ?3 where body = ?1 and unit = ?2 and valid_until is null and valid_from < ?3
                        """)
                .setParameter(1, body)
                .setParameter(2, unit)
                .setParameter(3, from)
                .executeUpdate();
        em.createNativeQuery("""
                        insert into body_head (body, unit, person, valid_from, entered_by, entered_at) values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, body)
                .setParameter(2, unit)
                .setParameter(3, person)
                .setParameter(4, from)
                .setParameter(5, by.account())
                .setParameter(6, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private String code(String unit, String name) {
        var plain = Folding.fold(name)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        var base = ("U" + unit + "_" + plain)
                .substring(0, Math.min(LONGEST, plain.length() + unit.length() + 2))
                .replaceAll("_$", "");
        var code = base;
        for (int nth = 2; isTaken(code); nth++) {
            code = base + "_" + nth;
        }
        return code;
    }

    private boolean isTaken(String code) {
        return !em.createNativeQuery("select code from plan_body where code = ?1")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }
}
