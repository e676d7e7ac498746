package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Ruled;
import vn.hoiam.routing.Bodies;
import vn.hoiam.routing.ResponsibleBody;
import vn.hoiam.routing.Routing;
import vn.hoiam.routing.RoutingBooks;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.routing.RuleHit;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Which body a routing rule names for a petition, and by which rule. */
@Named
@RequestScoped
public class RuledBy {

    @Inject
    RoutingBooks books;

    @Inject
    Routing routing;

    @Inject
    Units units;

    /**
     * What was said when it was handed in.
     *
     * @param area where it happened, as its sender chose; null where nobody could say
     */
    public record Told(ResponsibleBody body, RoutingRule rule, Bilingual area) {

        /** The sentence that tells the sender. */
        public String textKey() {
            return "petitions.ruled." + body.level() + (area == null ? ".anywhere" : "");
        }
    }

    /** One, or none. */
    public List<Told> told(Ruled ruled) {
        return !ruled.isThere()
                ? List.of()
                : books.current().find(ruled.rule(), ruled.from()).stream()
                        .flatMap(rule -> Bodies.find(ruled.body()).stream()
                                .map(body -> new Told(body, rule, area(ruled).orElse(null))))
                        .toList();
    }

    /** The same, as long as it lies with the province. */
    public List<Told> of(Petition petition) {
        return petition.unit().level() == UnitLevel.PROVINCE
                ? told(petition.arrived().ruled())
                : List.of();
    }

    /** What today’s rules say of an open case of a commune, such as one that was handed in at its desk; one, or none. */
    public List<RuleHit> elsewhere(Petition petition) {
        if (!petition.status().isOpen() || petition.unit().level() != UnitLevel.COMMUNE) {
            return List.of();
        }
        return routing
                .hit(
                        petition.unit(),
                        petition.sector(),
                        petition.kind().code(),
                        petition.subject() + "\n" + petition.text())
                .filter(hit -> !hit.body().isCommune())
                .stream()
                .toList();
    }

    private Optional<Bilingual> area(Ruled ruled) {
        return units.bearing(ruled.area()).stream().findFirst().map(UnitRow::fullName);
    }
}
