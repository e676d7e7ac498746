package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.hoiam.accounts.Accounts;
import vn.hoiam.calendar.DemoClock;
import vn.hoiam.demo.Fate.Stage;

/**
 * Fills an empty demo with officials and petitions. All of it is one transaction: when it is broken off, nothing is
 * there, and the next start begins anew.
 */
@ApplicationScoped
@ActivateRequestContext
@Transactional
public class DemoLoad {

    @Inject
    DemoClock clock;

    @Inject
    Accounts accounts;

    @Inject
    Planning planning;

    @Inject
    Recruiting recruiting;

    @Inject
    Performing performing;

    @Inject
    FurtherCases further;

    /** Whether anything was to be loaded. */
    public boolean load() {
        if (!accounts.isEmpty()) {
            return false;
        }
        var plan = planning.plan();
        var today = LocalDate.now(clock);
        try {
            clock.set(Recruiting.FIRST_MORNING);
            recruiting.recruit(plan.officials());
            plan.stories().forEach(this::perform);
            further.perform(today);
        } finally {
            clock.release();
        }
        return true;
    }

    private void perform(Story story) {
        var receipt = performing.perform(story);
        if (story.unit().equals(Cast.SHOWN) && story.fate().stage() == Stage.ANSWERED) {
            new ExampleReceipt().keep(receipt.code());
        }
    }
}
