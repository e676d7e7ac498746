package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.journal.Fact;
import vn.hoiam.papi.Dimensions;

/** The desk where an administrator enters what PAPI has published of the province, and corrects what was entered wrongly. */
@ApplicationScoped
@Transactional
public class ResultEntry {

    @Inject
    Clock clock;

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    Dimensions dimensions;

    @Inject
    PapiResults results;

    @Inject
    Event<Fact> facts;

    /** All results with their history, for whoever may enter them. */
    public List<PapiLine> list() {
        jurisdiction.mustAdministerProvince();
        return results.list();
    }

    /** The form to correct a line with. */
    public PapiResultForm propose(PapiLine line) {
        return new PapiResultForm(line.published());
    }

    public void enter(PapiResultForm form) {
        var published = check(form);
        if (results.find(published.year(), published.dimension()).isPresent()) {
            FaultyEntry.refuse(List.of(WrongField.of("dimension", "plans.results.exists")));
        }
        var result = new PapiResult(UUID.randomUUID(), 1, published, jurisdiction.accountId(), clock.instant());
        results.add(result);
        facts.fire(new PapiResultEntered(result.uid(), published, jurisdiction.actor()));
    }

    /** {@code revision} is what the official saw; whoever corrects what is no longer so is told. */
    public void correct(PapiResultForm form, int revision) {
        var published = check(form);
        var before = results.find(published.year(), published.dimension())
                .orElseThrow(() -> new NotFound("plans.results.unknown"));
        if (before.revision() != revision) {
            throw new Refusal("plans.results.stale");
        }
        if (before.published().equals(published)) {
            FaultyEntry.refuse(List.of(WrongField.of("score", "plans.results.same")));
        }
        results.add(new PapiResult(before.uid(), revision + 1, published, jurisdiction.accountId(), clock.instant()));
        facts.fire(new PapiResultCorrected(before.uid(), before.published(), published, jurisdiction.actor()));
    }

    private PapiScore check(PapiResultForm form) {
        jurisdiction.mustAdministerProvince();
        FaultyEntry.refuse(form.problems(dimensions, LocalDate.now(clock).getYear()));
        results.takeTurn();
        return form.published();
    }
}
