package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.Plans;

/** All plans the province has published here, newest first. */
@Named
@RequestScoped
public class PlansPage {

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    public List<PlanDocument> plans() {
        return plans.list();
    }

    public int tasks(PlanDocument plan) {
        return plans.tasks(plan).size();
    }

    public boolean isOver(PlanDocument plan) {
        return plan.isOver(LocalDate.now(clock));
    }
}
