package vn.hoiam.plans;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.papi.DimensionSamples;
import vn.hoiam.store.EditionSamples;
import vn.hoiam.texts.Bilingual;

/** Plans for tests. */
public final class PlanSamples {

    private static final Bilingual WORDS = new Bilingual("lời", "words");

    private PlanSamples() {}

    /** What is published in a database, for whoever reads it now. */
    public static Plans plans(EntityManager em) {
        var plans = new Plans();
        plans.em = em;
        plans.editions = EditionSamples.editions(em, Clock.systemUTC());
        plans.tasks = tasks(em);
        return plans;
    }

    /** The papers that were signed. */
    public static SignedPlans signed(EntityManager em) {
        var signed = new SignedPlans();
        signed.em = em;
        signed.tasks = tasks(em);
        return signed;
    }

    /** What units owe. */
    public static PlanDuties duties(EntityManager em) {
        var duties = new PlanDuties();
        duties.em = em;
        return duties;
    }

    static DraftTasks drafts(EntityManager em) {
        var drafts = new DraftTasks();
        drafts.em = em;
        drafts.tasks = tasks(em);
        drafts.dimensions = DimensionSamples.dimensions(em);
        drafts.bodies = bodies(em);
        return drafts;
    }

    static PlanBodies bodies(EntityManager em) {
        var bodies = new PlanBodies();
        bodies.em = em;
        return bodies;
    }

    static PlanTasks tasks(EntityManager em) {
        var tasks = new PlanTasks();
        tasks.bodies = bodies(em);
        tasks.em = em;
        tasks.dimensions = DimensionSamples.dimensions(em);
        return tasks;
    }

    /** A task of the year 2026, due in a quarter or on a day; null for neither. */
    static PlanTask aTask(Integer quarter, String dueOn) {
        var plan = new PlanDocument(
                "PAPI-2026",
                1,
                EditionState.PUBLISHED,
                "33",
                LocalDate.parse("2025-07-01"),
                null,
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
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
        var part = new PlanPart("PAPI-2026", "A", "I", WORDS);
        var lead = new PlanBody("SO_NOI_VU", WORDS, WORDS, null, false, null, null);
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
                "I",
                TaskMeasure.PLAIN,
                null);
    }
}
