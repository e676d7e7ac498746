package vn.hoiam.plans;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import vn.hoiam.store.TextRows;

/** The persons who hold the offices that answer for tasks. */
@ApplicationScoped
public class OfficeHolders {

    @PersistenceContext
    EntityManager em;

    /** Who holds an office on a day, by the code of the body, as it was entered for the plans of a unit. */
    Map<String, String> of(String unit, LocalDate day) {
        return TextRows.of(em, """
                        select body, person, valid_from from body_head
                        where unit = ?1 and valid_from <= cast(?2 as date)
                          and (valid_until is null or valid_until > cast(?2 as date))
                        order by valid_from
                        """, unit, day.toString())
                .collect(toMap(row -> row.apply("body"), row -> row.apply("person"), (earlier, later) -> later));
    }
}
