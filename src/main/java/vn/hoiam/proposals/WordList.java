package vn.hoiam.proposals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The listed words of one trait. Several in a row are known without their marks. One alone is known only as it stands in the
 * list: without marks it would be too many words (chùa, chưa, chua).
 */
final class WordList {

    /** For which codes each speaks. */
    private final Map<String, Set<String>> codes = new HashMap<>();

    /** How many words follow each other at most, by the first. */
    private final Map<String, Integer> longest = new HashMap<>();

    WordList(Trait trait, List<ListedWord> all) {
        all.stream().filter(word -> word.trait() == trait).forEach(this::add);
    }

    private void add(ListedWord listed) {
        var words = Words.listed(listed.words());
        codes.computeIfAbsent(sign(words, 0, words.size()), unknown -> new HashSet<>())
                .add(listed.code());
        longest.merge(words.key(0), words.size(), Math::max);
    }

    /** Under which name some words in a row stand in the list; one word bears its marks. */
    static String sign(Words words, int from, int to) {
        return to == from + 1 ? "=" + words.toned(from) : words.keys(from, to);
    }

    /** How many words it may be that begin with this one; 0 where no listed one does. */
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    boolean has(String sign) {
        return codes.containsKey(sign);
    }

    Set<String> codes(String sign) {
        return codes.getOrDefault(sign, Set.of());
    }

    Set<String> signs() {
        return codes.keySet();
    }
}
