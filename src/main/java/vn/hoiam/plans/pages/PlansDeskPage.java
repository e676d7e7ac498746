package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.plans.OwedBelow;
import vn.hoiam.plans.OwedPlan;
import vn.hoiam.plans.PlanEdition;
import vn.hoiam.plans.PlanKeeping;
import vn.hoiam.plans.PlanOwing;
import vn.hoiam.plans.PlanRights;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.Units;

/** The plans an official works on, each as it stands now. */
@Named
@RequestScoped
public class PlansDeskPage {

    @Inject
    PlanKeeping keeping;

    @Inject
    PlanRights rights;

    @Inject
    PlanOwing owing;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private String done;
    private List<PlanEdition> plans;
    private List<OwedPlan> owed;
    private List<OwedBelow> below;

    public void open() {
        plans = keeping.list();
        owed = owing.mine(plans);
        below = owing.below();
    }

    public List<PlanEdition> plans() {
        return plans;
    }

    /** What the reader’s units owe. */
    public List<OwedPlan> owed() {
        return owed;
    }

    /** How it stands with the units below, for whoever works for the province. */
    public List<OwedBelow> below() {
        return below;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Bilingual unit(PlanEdition edition) {
        return units.find(edition.plan().unit(), edition.plan().unitFrom())
                .orElseThrow()
                .fullName();
    }

    /** Whether the way here is shown at all. */
    public boolean isAtWork() {
        return rights.isAtWork();
    }

    public boolean isToBegin() {
        return !rights.drafters().isEmpty();
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "DISCARDED".equals(done) ? done : null;
    }
}
