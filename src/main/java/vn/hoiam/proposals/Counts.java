package vn.hoiam.proposals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In how many sentences of each code a sign stands: whole numbers, so that the order of the rows changes nothing. */
final class Counts {

    /** A word on the list counts as if it stood in so many sentences of its code. */
    private static final int LISTED = 8;

    /** So that a sign that was never seen with a code is unlikely with it, and not impossible. */
    private static final double UNSEEN = 0.05;

    private final Map<String, Integer> sentences = new TreeMap<>();
    private final Map<String, Map<String, Integer>> signs = new HashMap<>();
    private final WordList list;
    private int total;

    Counts(WordList list) {
        this.list = list;
    }

    void add(Signs seen, String code) {
        total++;
        sentences.merge(code, 1, Integer::sum);
        seen.listed().keySet().forEach(sign -> add(sign, code));
        seen.others().forEach(sign -> add(sign, code));
    }

    private void add(String sign, String code) {
        signs.computeIfAbsent(sign, unknown -> new HashMap<>()).merge(code, 1, Integer::sum);
    }

    List<String> codes() {
        return List.copyOf(sentences.keySet());
    }

    /** Every sign that says something: those of the list, and those that were seen more than once. */
    Set<String> signs() {
        var all = new HashSet<>(list.signs());
        signs.forEach((sign, codes) -> {
            if (times(codes) > 1) {
                all.add(sign);
            }
        });
        return all;
    }

    /** How much more likely each code becomes by a sign, as logarithms, in the order of the codes. */
    double[] weights(String sign) {
        var seen = signs.getOrDefault(sign, Map.of());
        var meant = list.codes(sign);
        var all = times(seen) + (meant.isEmpty() ? 0 : LISTED);
        return sentences.keySet().stream()
                .mapToDouble(code -> weight(code, all, seen.getOrDefault(code, 0) + share(meant, code)))
                .toArray();
    }

    private double weight(String code, double all, double here) {
        var mine = sentences.get(code);
        var codes = sentences.size();
        var within = (here + UNSEEN) / (mine + LISTED + 2 * UNSEEN);
        var elsewhere = (all - here + UNSEEN * codes) / (total - mine + 2 * UNSEEN * codes);
        return Math.log(within) - Math.log(elsewhere);
    }

    private static double share(Set<String> meant, String code) {
        return meant.contains(code) ? (double) LISTED / meant.size() : 0;
    }

    private static int times(Map<String, Integer> codes) {
        return codes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
