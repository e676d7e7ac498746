package vn.hoiam.plans;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.papi.DimensionSamples;
import vn.hoiam.texts.Bilingual;

/** Plans for tests. */
public final class PlanSamples {

    private static final Bilingual WORDS = new Bilingual("lời", "words");

    private PlanSamples() {}

    public static Plans plans(EntityManager em) {
        var plans = new Plans();
        plans.em = em;
        plans.dimensions = DimensionSamples.dimensions(em);
        return plans;
    }

    /** A task of the year 2026, due in a quarter or on a day; null for neither. */
    static PlanTask aTask(Integer quarter, String dueOn) {
        var plan = new Plan(
                "PAPI-2026",
                WORDS,
                null,
                WORDS,
                null,
                LocalDate.parse("2026-01-12"),
                null,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                WORDS,
                WORDS,
                null);
        var part = new PlanPart("PAPI-2026", "A", "I", WORDS);
        var lead = new PlanBody("SO_NOI_VU", WORDS, WORDS, false, null, null);
        return new PlanTask(
                plan,
                1,
                part,
                null,
                lead,
                true,
                List.of(),
                WORDS,
                null,
                quarter,
                dueOn == null ? null : LocalDate.parse(dueOn),
                null,
                "I");
    }
}
