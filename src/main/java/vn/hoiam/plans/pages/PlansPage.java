package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.Plans;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** All plans that were published here: those of the province, newest first, and those of its units by name. */
@Named
@RequestScoped
public class PlansPage {

    @Inject
    Plans plans;

    @Inject
    Units units;

    @Inject
    Clock clock;

    public List<PlanDocument> ofProvince() {
        return plans.list().stream()
                .filter(plan -> unit(plan).level() == UnitLevel.PROVINCE)
                .toList();
    }

    /** Those of communes, and of districts while there were any. */
    public List<PlanDocument> ofUnits() {
        return plans.list().stream()
                .filter(plan -> unit(plan).level() != UnitLevel.PROVINCE)
                .sorted(Comparator.comparing(plan -> unit(plan).name(), Collator.getInstance(Texts.VIETNAMESE)))
                .toList();
    }

    public Bilingual unitOf(PlanDocument plan) {
        return unit(plan).fullName();
    }

    public int tasks(PlanDocument plan) {
        return plans.tasks(plan).size();
    }

    public boolean isOver(PlanDocument plan) {
        return plan.isOver(LocalDate.now(clock));
    }

    private UnitRow unit(PlanDocument plan) {
        return units.find(plan.unit(), plan.unitFrom()).orElseThrow();
    }
}
