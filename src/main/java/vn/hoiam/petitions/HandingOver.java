package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.journal.Fact;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * Brings open petitions of a unit that has ended to the one that took it over as a whole, one in each transaction. What was
 * promised stays, and so does the unit the citizen wrote to. Petitions of a divided unit wait for the coordinator.
 */
@ApplicationScoped
@Transactional
public class HandingOver {

    @Inject
    Petitions petitions;

    @Inject
    Units units;

    @Inject
    Event<Fact> facts;

    /** Notices what was changed about units elsewhere. */
    public void look() {
        units.look();
    }

    /** Hands one petition over; false when none is left that nobody else is working on. */
    public boolean handNextOver() {
        var ended = units.handedOver().stream().map(UnitRow::id).toList();
        var next = petitions.takeOneOf(ended);
        next.ifPresent(this::handOver);
        return next.isPresent();
    }

    private void handOver(Petition petition) {
        var from = petition.unit();
        var former = units.row(from.id());
        var heir = units.heir(former).orElseThrow();
        var to = units.byId(heir.id());
        petition.handOver(to);
        facts.fire(new PetitionHandedOver(petition.uid(), from, to, former.validUntil(), basis(former, heir)));
    }

    /** The legal texts along the way, each once. */
    private Bilingual basis(UnitRow former, UnitRow heir) {
        var texts = way(former, heir).distinct().toList();
        return new Bilingual(
                joined(texts.stream().map(Bilingual::vi)), joined(texts.stream().map(Bilingual::en)));
    }

    private Stream<Bilingual> way(UnitRow unit, UnitRow heir) {
        if (unit.equals(heir)) {
            return Stream.empty();
        }
        return units.from(unit).stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.legalBasis()),
                        way(units.find(step.toCode(), step.toValidFrom()).orElseThrow(), heir)));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }
}
