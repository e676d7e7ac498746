package vn.hoiam.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoiam.petitions.OpenCase;
import vn.hoiam.petitions.OpenCases;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.routing.Bodies;
import vn.hoiam.routing.ResponsibleBody;
import vn.hoiam.routing.RoutingBook;
import vn.hoiam.routing.RoutingQuestion;
import vn.hoiam.routing.RoutingRules;
import vn.hoiam.routing.RuleHit;
import vn.hoiam.routing.RuleScope;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.Units;

/** Tries other rules on the open cases: each is decided as if it came in on the day of the change, with it and without. */
@ApplicationScoped
public class Trying {

    /** Each is read whole; a province has fewer open ones of one sector. */
    private static final int MOST_LOOKED_AT = 2_000;

    @Inject
    OpenCases cases;

    @Inject
    Units units;

    /** {@code narrow} is what the change speaks of: others stay where they go. */
    Trial trial(RoutingBook before, RoutingBook after, LocalDate day, List<RuleScope> narrow) {
        var sector = shared(narrow.stream().map(RuleScope::sector).toList());
        var kind = shared(narrow.stream().map(RuleScope::kind).toList()).flatMap(PetitionKind::find);
        var looked = cases.newest(sector.orElse(null), kind.orElse(null), MOST_LOOKED_AT);
        var open = looked.size() < MOST_LOOKED_AT ? looked.size() : cases.count(sector.orElse(null), kind.orElse(null));
        var without = before.on(day);
        var with = after.on(day);
        var moves = looked.stream()
                .flatMap(petition -> move(petition, without, with).stream())
                .toList();
        return new Trial(moves, looked.size(), open, Trial.seen(before));
    }

    private Optional<Rerouted> move(OpenCase petition, RoutingRules without, RoutingRules with) {
        var lies = units.row(petition.unit());
        var area =
                petition.ruledArea() == null && lies.level() == UnitLevel.COMMUNE ? lies.code() : petition.ruledArea();
        var asked = RoutingQuestion.of(petition.sector(), petition.kind().code(), area, petition.words());
        var before = body(asked, without);
        var after = body(asked, with);
        return before.equals(after) ? Optional.empty() : Optional.of(new Rerouted(petition, lies, before, after));
    }

    private static ResponsibleBody body(RoutingQuestion asked, RoutingRules rules) {
        return rules.decide(asked).map(RuleHit::body).orElseGet(() -> Bodies.of(asked.commune()));
    }

    /** What all of them ask for, if it is one thing. */
    private static Optional<String> shared(List<String> asked) {
        return asked.stream().distinct().count() == 1 ? Optional.ofNullable(asked.get(0)) : Optional.empty();
    }
}
