package vn.hoiam.search;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;

/** Has results counted, and puts the counts together. */
record Tallying(Headings headings, int today) implements CollectorManager<Tally, Counts> {

    @Override
    public Tally newCollector() {
        return new Tally(headings, today);
    }

    @Override
    public Counts reduce(Collection<Tally> tallies) {
        var sum = new int[headings.size() * 2];
        for (var tally : tallies) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += tally.counts()[i];
            }
        }
        return new Counts(headings, sum);
    }
}
