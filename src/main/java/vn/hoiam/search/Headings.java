package vn.hoiam.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * What the documents of an index count for, as it is at one moment: every word there is in {@link Fields#COUNTED}, taken apart once. A word
 * has a number in each part of the index, and another in all of it.
 */
final class Headings {

    /** The facets a word tells of; whether something is late it does not know. */
    static final int FACETS = Facet.LATE.ordinal();

    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(Facet.BETWEEN));

    private final OrdinalMap numbers;
    private final List<List<String>> values = new ArrayList<>();
    /** By number of the word in all of the index and by facet: the number of the value. */
    private final int[][] words;

    private Headings(SortedDocValues[] parts) throws IOException {
        numbers = OrdinalMap.build(null, parts, PackedInts.DEFAULT);
        words = new int[(int) numbers.getValueCount()][];
        var known = new ArrayList<Map<String, Integer>>();
        for (int facet = 0; facet < FACETS; facet++) {
            values.add(new ArrayList<>());
            known.add(new HashMap<>());
        }
        for (int word = 0; word < words.length; word++) {
            var part = parts[numbers.getFirstSegmentNumber(word)];
            var told = BETWEEN.split(
                    part.lookupOrd((int) numbers.getFirstSegmentOrd(word)).utf8ToString(), -1);
            words[word] = new int[FACETS];
            for (int facet = 0; facet < FACETS; facet++) {
                var names = values.get(facet);
                words[word][facet] = known.get(facet).computeIfAbsent(told[facet], name -> {
                    names.add(name);
                    return names.size() - 1;
                });
            }
        }
    }

    static Headings of(IndexReader reader) throws IOException {
        var parts = new SortedDocValues[reader.leaves().size()];
        for (var part : reader.leaves()) {
            parts[part.ord] = DocValues.getSorted(part.reader(), Fields.COUNTED);
        }
        return new Headings(parts);
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** The number in all of the index of a word that has another in one of its parts. */
    int number(int part, int word) {
        return (int) numbers.getGlobalOrds(part).get(word);
    }

    /** The number of the value that a word has of a facet. */
    int value(int word, Facet facet) {
        return words[word][facet.ordinal()];
    }

    /** The values there are of a facet, by number. */
    List<String> values(Facet facet) {
        return values.get(facet.ordinal());
    }
}
