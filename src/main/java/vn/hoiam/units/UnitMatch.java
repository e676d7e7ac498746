package vn.hoiam.units;

import java.util.List;

/** What a typed name turned out to mean. Only {@link One} may be used without asking. */
public sealed interface UnitMatch {

    /** The units of today to choose from, the one found first. */
    List<UnitCandidate> candidates();

    default boolean isCertain() {
        return this instanceof One;
    }

    /** One unit of today. Others bear or bore the same name and are worth showing beside it. */
    record One(UnitCandidate found, List<UnitCandidate> others) implements UnitMatch {

        public UnitRow unit() {
            return found.unit();
        }

        @Override
        public List<UnitCandidate> candidates() {
            return List.of(found);
        }
    }

    /**
     * A person must say which; also when there is one candidate only but its succession is not confirmed.
     *
     * @param isSplit whether nothing is left open but which part of a split unit is meant, so that the hamlet tells
     */
    record Several(List<UnitCandidate> candidates, boolean isSplit) implements UnitMatch {

        public Several(List<UnitCandidate> candidates) {
            this(candidates, false);
        }
    }

    /** No unit bears or bore this name; these bear nearly the same, or took over one that did. */
    record None(List<UnitCandidate> near) implements UnitMatch {

        @Override
        public List<UnitCandidate> candidates() {
            return List.of();
        }
    }
}
