package vn.hoiam.hamlets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;

/**
 * The hamlets in force of some communes. They decide which part of a split commune is meant, but only where exactly one of
 * the communes knows a hamlet that was named: another hamlet entered may open the question again, it never turns the
 * answer.
 */
final class KnownHamlets {

    private final List<HamletRow> hamlets;

    KnownHamlets(Collection<HamletRow> hamlets) {
        this.hamlets = List.copyOf(hamlets);
    }

    /** The same question, or its answer. */
    UnitMatch decide(UnitMatch.Several split, List<HamletName> mentioned) {
        var known = new ArrayList<UnitCandidate>();
        for (var candidate : split.candidates()) {
            hamlets.stream()
                    .filter(hamlet -> hamlet.communeId().equals(candidate.unit().id()))
                    .filter(hamlet -> !candidate.isFoundByFormerName() || hamlet.mayHaveLainIn(candidate.former()))
                    .filter(hamlet -> hamlet.isMeantByAny(mentioned))
                    .findFirst()
                    .ifPresent(hamlet -> known.add(told(candidate, former(split, hamlet), hamlet)));
        }
        return known.size() == 1 ? new UnitMatch.One(known.get(0), List.of()) : split;
    }

    /** The split commune, unless the hamlet is known to have lain in another. */
    private static UnitRow former(UnitMatch.Several split, HamletRow hamlet) {
        return split.candidates().stream()
                .filter(UnitCandidate::isFoundByFormerName)
                .map(UnitCandidate::former)
                .filter(hamlet::layIn)
                .findFirst()
                .orElse(null);
    }

    private static UnitCandidate told(UnitCandidate candidate, UnitRow lay, HamletRow hamlet) {
        var unit = candidate.unit();
        var former = lay == null ? candidate.former() : lay;
        return former == null
                ? UnitCandidate.byHamlet(unit, hamlet.name())
                : UnitCandidate.byHamlet(unit, former, hamlet.name());
    }
}
