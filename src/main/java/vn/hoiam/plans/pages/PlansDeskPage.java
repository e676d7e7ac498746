package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.plans.PlanEdition;
import vn.hoiam.plans.PlanKeeping;
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
    Units units;

    private String done;
    private List<PlanEdition> plans;

    public void open() {
        plans = keeping.list();
    }

    public List<PlanEdition> plans() {
        return plans;
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
