package vn.hoiam.search;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.hoiam.language.IndexedWord;
import vn.hoiam.language.VietnameseAnalyzer;

/**
 * How much two texts speak of the same: the pairs of neighbouring syllables they share, out of all that they have. Most Vietnamese
 * words have two syllables, so a pair tells far more than one (“ổ gà” is neither “ổ khóa” nor “gà rán”), whatever stands around it.
 * Rare syllables count more than those that stand in every petition.
 *
 * @param weights of syllables without marks; one that is not there is as rare as can be
 */
record Likeness(Map<String, Double> weights) {

    private static final String BETWEEN = " ";

    // So many petitions without the syllable are taken for granted, so that a small index has no wild opinions.
    private static final double FOREIGN = 50;
    private static final double SEEN = 5;

    Likeness {
        weights = Map.copyOf(weights);
    }

    /** How much a syllable counts that stands in so many of all texts. */
    static double weight(int texts, int all) {
        return Math.log((all + FOREIGN) / (texts + SEEN));
    }

    /** From 0, nothing in common, to 1, the same: the cosine of the angle between both. */
    double of(String one, String other) {
        var mine = pairs(one);
        var its = pairs(other);
        var shared = new HashSet<>(mine);
        shared.retainAll(its);
        var whole = Math.sqrt(weight(mine) * weight(its));
        return whole > 0 ? weight(shared) / whole : 0;
    }

    private double weight(Set<String> pairs) {
        return pairs.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String pair) {
        var between = pair.indexOf(BETWEEN);
        return weightOfOne(pair.substring(0, between)) + weightOfOne(pair.substring(between + 1));
    }

    private double weightOfOne(String syllable) {
        return weights.getOrDefault(syllable, Math.log(FOREIGN / SEEN));
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        IndexedWord before = null;
        for (var syllable : VietnameseAnalyzer.syllables(text)) {
            if (before != null) {
                pairs.add(before.folded() + BETWEEN + syllable.folded());
            }
            before = syllable;
        }
        return pairs;
    }
}
