package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.Fact;

/** The desk where the edition of a plan is reviewed, signed and published, and where a plan is closed. */
@ApplicationScoped
@Transactional
public class PlanSigning {

    @Inject
    Clock clock;

    @Inject
    PlanRights rights;

    @Inject
    PlanEditions editions;

    @Inject
    SignedPlans signed;

    @Inject
    ChildPlanning children;

    @Inject
    Event<Fact> facts;

    /** Somebody other than who wrote it last finds the edition right. */
    public void review(String number, int version) {
        var edition = inWork(number, version);
        var unit = rights.unit(edition.plan());
        rights.mustRead(unit);
        signed.mustBeWhole(edition);
        edition.review(rights.planner(), clock.instant());
        facts.fire(new PlanReviewed(edition.plan().uid(), edition.edition(), rights.actor()));
    }

    /** Whoever reviews or signs it wants something mended first. */
    public void giveBack(String number, int version, String remark) {
        var edition = inWork(number, version);
        rights.mustRead(rights.unit(edition.plan()));
        edition.giveBack(PlanReading.required("remark", remark, PlanReading.MOST_LETTERS));
        facts.fire(new PlanGivenBack(edition.plan().uid(), edition.edition(), rights.actor()));
    }

    /** From now on everybody reads it, with the PDF that was signed. */
    public void publish(String number, int version, SigningForm form, Bundle copy) {
        var edition = inWork(number, version);
        rights.mustPublish(rights.unit(edition.plan()));
        edition.plan().mustBeOpen();
        var its = form.read(copy, LocalDate.now(clock));
        edition.publish(its, rights.planner(), clock.instant());
        if (!signed.claim(its.file())) {
            throw new FaultyEntry(List.of(WrongField.of("files", "files.expired")));
        }
        facts.fire(new PlanPublished(
                edition.plan().uid(),
                edition.plan().number(),
                edition.edition(),
                its.documentNumber(),
                its.issuedOn(),
                signed.wording(edition),
                copy.files().get(0).seal(),
                rights.actor()));
        children.published(edition, rights.unit(edition.plan()), its.issuedOn());
    }

    /** Ends a plan for good, with what came of it. */
    public void close(String number, String note) {
        var plan = editions.take(number);
        rights.mustPublish(rights.unit(plan));
        var last = editions.list(plan).get(0);
        if (last.state() != EditionState.PUBLISHED) {
            throw new Refusal("plans.in-work");
        }
        if (!last.document().isOver(LocalDate.now(clock))) {
            throw new Refusal("plans.close.early", last.wording().periodTo());
        }
        var said = PlanReading.required("closingNote", note, PlanReading.MOST_LETTERS);
        plan.close(said, rights.planner(), clock.instant());
        facts.fire(new PlanClosed(plan.uid(), said, rights.actor()));
    }

    private PlanEdition inWork(String number, int version) {
        var plan = editions.take(number);
        rights.mustRead(rights.unit(plan));
        var edition = editions.inWork(plan).orElseThrow(() -> new Refusal("plans.stale"));
        edition.mustBeAt(version);
        return edition;
    }
}
