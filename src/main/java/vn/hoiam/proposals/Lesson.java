package vn.hoiam.proposals;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was learned from sentences about one trait: for each sign, how much it speaks for each code (naive Bayes). A text is
 * of the code its signs together speak for most, if they do so clearly, and at least one of the list does.
 */
final class Lesson {

    /** How much a sign counts that is on no list. */
    private static final double OTHER = 0.2;

    private static final int MOST_WORDS = 3;

    private record Said(String words, double weight) {}

    private final Trait trait;
    private final WordList list;
    private final List<String> codes;
    private final Map<String, double[]> weights = new HashMap<>();

    Lesson(Trait trait, List<Sentence> sentences, List<ListedWord> words) {
        this.trait = trait;
        list = new WordList(trait, words);
        var counts = new Counts(list);
        sentences.forEach(sentence -> counts.add(Signs.of(sentence.text(), list), sentence.code(trait)));
        codes = counts.codes();
        counts.signs().forEach(sign -> weights.put(sign, counts.weights(sign)));
    }

    /** The likeliest code, however unlikely; none where no word of the list speaks for it. */
    Optional<Proposal> likeliest(String text) {
        var signs = Signs.of(text, list);
        var sums = new double[codes.size()];
        var told = 0.0;
        for (var sign : signs.listed().keySet()) {
            told += add(sums, sign, 1);
        }
        for (var sign : signs.others()) {
            told += add(sums, sign, OTHER);
        }
        var best = best(sums);
        var words = words(signs, best);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(codes.get(best), confidence(sums, best, told), words));
    }

    /** What is proposed: the likeliest code where that is likely enough. */
    Optional<Proposal> propose(String text) {
        return likeliest(text).filter(proposal -> proposal.confidence() >= trait.threshold());
    }

    private double add(double[] sums, String sign, double part) {
        var found = weights.get(sign);
        if (found == null) {
            return 0;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += part * found[i];
        }
        return part;
    }

    /** The first of the likeliest, in the order of the alphabet. */
    private static int best(double[] sums) {
        return IntStream.range(0, sums.length)
                .reduce((one, other) -> sums[other] > sums[one] ? other : one)
                .orElseThrow();
    }

    /** Signs of one text depend on each other: a long text is not surer because it is long. */
    private static double confidence(double[] sums, int best, double told) {
        var scale = Math.sqrt(Math.max(1, told));
        return 1
                / IntStream.range(0, sums.length)
                        .mapToDouble(i -> Math.exp((sums[i] - sums[best]) / scale))
                        .sum();
    }

    private List<String> words(Signs signs, int code) {
        return signs.listed().entrySet().stream()
                .map(sign -> new Said(sign.getValue(), weights.get(sign.getKey())[code]))
                .filter(said -> said.weight > 0 && !said.words.isEmpty())
                .sorted(Comparator.comparingDouble(Said::weight).reversed())
                .limit(MOST_WORDS)
                .map(Said::words)
                .toList();
    }
}
