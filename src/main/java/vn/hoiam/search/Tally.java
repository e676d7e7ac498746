package vn.hoiam.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts results by everything at once. Each tells in one word which unit, sector, state … it counts for; there are fewer such words than
 * results: these are counted by word, and words are taken apart afterwards.
 */
final class Tally extends SimpleCollector {

    private final Headings headings;
    private final int today;
    /** By word: what is in time, and what is late. */
    private final int[] counts;

    private int part;
    private SortedDocValues words;
    private NumericDocValues late;
    /** The same in this part of the index. */
    private int[] here;

    Tally(Headings headings, int today) {
        this.headings = headings;
        this.today = today;
        this.counts = new int[headings.size() * 2];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        part = context.ord;
        words = DocValues.getSorted(context.reader(), Fields.COUNTED);
        late = DocValues.unwrapSingleton(DocValues.getSortedNumeric(context.reader(), Fields.LATE));
        here = new int[words.getValueCount() * 2];
    }

    @Override
    public void collect(int document) throws IOException {
        if (words.advanceExact(document)) {
            var isLate = late != null && late.advanceExact(document) && late.longValue() <= today;
            here[words.ordValue() * 2 + (isLate ? 1 : 0)]++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (int word = 0; word * 2 < here.length; word++) {
            if (here[word * 2] + here[word * 2 + 1] > 0) {
                var number = headings.number(part, word);
                counts[number * 2] += here[word * 2];
                counts[number * 2 + 1] += here[word * 2 + 1];
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    int[] counts() {
        return counts;
    }
}
