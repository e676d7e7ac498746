package vn.hoiam.coordination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.coordination.RuleForm;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.routing.Bodies;
import vn.hoiam.routing.ResponsibleBody;
import vn.hoiam.routing.RoutingRules;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** What there is to choose from for a routing rule. */
@Named
@RequestScoped
public class RuleChoice {

    @Inject
    Sectors sectors;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Where nobody but a law says who decides, there is nothing to rule. */
    public List<Sector> getSectors() {
        return sectors.inForce().stream()
                .filter(sector -> RoutingRules.isForRules(sector.code(), PetitionKind.FEEDBACK.code()))
                .toList();
    }

    public List<UnitRow> getCommunes() {
        return units.communes();
    }

    public List<PetitionKind> getKinds() {
        return Stream.of(PetitionKind.values())
                .filter(kind -> RoutingRules.isForRules(null, kind.code()))
                .toList();
    }

    public List<ResponsibleBody> getBodies() {
        return Bodies.inForce(LocalDate.now(clock));
    }

    public List<RuleCertainty> getCertainties() {
        return RuleForm.CERTAINTIES;
    }
}
