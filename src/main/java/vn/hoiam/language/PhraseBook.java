package vn.hoiam.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and names of several syllables that are looked for in texts, each with what it stands for. They are found by their
 * letters; how well the tone marks fit is told with each.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseBook<T> {

    /** A phrase found in a text: it ends before the syllable {@code end}; these fit it equally well. */
    public record Hit<T>(int end, Fit fit, List<T> meanings) {

        public Hit {
            meanings = List.copyOf(meanings);
        }
    }

    private static final class Node<T> {

        private final Map<String, Node<T>> next = new HashMap<>(4);
        private final Map<List<String>, List<T>> phrases = new LinkedHashMap<>(2);
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase as it is written rightly. */
    public void add(String phrase, T meaning) {
        var node = root;
        var toned = new ArrayList<String>();
        for (var syllable : Syllables.of(phrase).list()) {
            node = node.next.computeIfAbsent(syllable.fold(), none -> new Node<>());
            toned.add(syllable.toned());
        }
        node.phrases
                .computeIfAbsent(List.copyOf(toned), none -> new ArrayList<>())
                .add(meaning);
    }

    /**
     * The phrases that begin with a syllable of a text, the longest first. None reaches over the end of a clause; a full stop
     * behind an abbreviation ends none. Of those with the same letters only the ones whose marks fit best are told.
     */
    public List<Hit<T>> at(Syllables text, int from) {
        var hits = new ArrayList<Hit<T>>();
        var node = root;
        for (int at = from; at < text.size(); at++) {
            var syllable = text.get(at);
            node = at > from && syllable.beginsClause() ? null : node.next.get(syllable.fold());
            if (node == null) {
                break;
            }
            if (!node.phrases.isEmpty()) {
                hits.add(0, best(node, text, from, at + 1));
            }
        }
        return hits;
    }

    private static <T> Hit<T> best(Node<T> node, Syllables text, int from, int end) {
        var best = Fit.NEAR;
        var meanings = new ArrayList<T>();
        for (var phrase : node.phrases.entrySet()) {
            var fit = fit(phrase.getKey(), text, from);
            if (fit.compareTo(best) < 0) {
                best = fit;
                meanings.clear();
            }
            if (fit == best) {
                meanings.addAll(phrase.getValue());
            }
        }
        return new Hit<>(end, best, meanings);
    }

    private static Fit fit(List<String> toned, Syllables text, int from) {
        var fit = Fit.TONED;
        for (int i = 0; i < toned.size(); i++) {
            fit = fit.and(Fit.of(text.get(from + i), toned.get(i)));
        }
        return fit;
    }
}
