package vn.hoiam.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoiam.language.IndexedWord;
import vn.hoiam.language.VietnameseAnalyzer;

/** A part of a text, in pieces: those that were looked for are marked when they are shown. Never markup. */
public record Passage(List<Piece> pieces) {

    /** Some letters in a row; found, where they are a word that was looked for. */
    public record Piece(String text, boolean isFound) {}

    static final Passage EMPTY = new Passage(List.of());

    private static final String LEFT_OUT = "…";
    /** How many letters stand before the first word that was found. */
    private static final int BEFORE = 60;
    /** Of the words that were found so many tell where to begin: a text may be nothing but them. */
    private static final int MOST_LOOKED_AT = 200;

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** The whole of a text. */
    static Passage whole(String text, Words words) {
        return text == null ? EMPTY : cut(text, found(text, words), 0, text.length());
    }

    /** So many letters of a text about, where most of the words stand. */
    static Passage of(String text, Words words, int most) {
        if (text == null) {
            return EMPTY;
        }
        var found = found(text, words);
        var from = text.length() <= most ? 0 : begin(text, found, most);
        var to = text.length() - from <= most ? text.length() : wordEnd(text, from + most);
        return cut(text, found, from, to);
    }

    /** Whether one of the words stands in it. */
    public boolean isFound() {
        return pieces.stream().anyMatch(Piece::isFound);
    }

    /** The words of a text that were looked for; with other marks only where none has those that were typed. */
    private static List<IndexedWord> found(String text, Words words) {
        var syllables = VietnameseAnalyzer.syllables(text);
        var there = syllables.stream().map(IndexedWord::toned).collect(Collectors.toSet());
        var toned = words.all()
                .filter(IndexedWord::isMarked)
                .map(IndexedWord::toned)
                .collect(Collectors.toSet());
        var folded = words.all()
                .filter(word -> !word.isMarked() || !there.contains(word.toned()))
                .map(IndexedWord::folded)
                .collect(Collectors.toSet());
        return syllables.stream().filter(word -> isWanted(word, toned, folded)).toList();
    }

    private static boolean isWanted(IndexedWord word, Set<String> toned, Set<String> folded) {
        return toned.contains(word.toned()) || folded.contains(word.folded());
    }

    /** Where to begin, so that as many of the words as can be are there. */
    private static int begin(String text, List<IndexedWord> found, int most) {
        var looked = found.subList(0, Math.min(found.size(), MOST_LOOKED_AT));
        var best = 0;
        var bestCount = 0L;
        for (var first : looked) {
            var count = looked.stream()
                    .filter(word -> word.from() >= first.from() && word.to() <= first.from() + most - BEFORE)
                    .map(IndexedWord::folded)
                    .distinct()
                    .count();
            if (count > bestCount) {
                bestCount = count;
                best = first.from();
            }
        }
        var from = Math.max(0, Math.min(best - BEFORE, text.length() - most));
        return from == 0
                ? 0
                : text.indexOf(' ', from) < 0 || text.indexOf(' ', from) > best ? best : text.indexOf(' ', from) + 1;
    }

    private static int wordEnd(String text, int to) {
        var space = text.lastIndexOf(' ', to);
        return space > to - BEFORE ? space : to;
    }

    private static Passage cut(String text, List<IndexedWord> found, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var at = from;
        if (from > 0) {
            pieces.add(new Piece(LEFT_OUT, false));
        }
        for (var word : found) {
            if (word.from() < at || word.to() > to) {
                continue;
            }
            add(pieces, text.substring(at, word.from()), false);
            add(pieces, text.substring(word.from(), word.to()), true);
            at = word.to();
        }
        add(pieces, text.substring(at, to), false);
        if (to < text.length()) {
            pieces.add(new Piece(LEFT_OUT, false));
        }
        return new Passage(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean isFound) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, isFound));
        }
    }
}
