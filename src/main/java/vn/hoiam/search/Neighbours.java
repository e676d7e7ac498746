package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.petitions.ReleasedPetitions;
import vn.hoiam.units.Units;

/**
 * What others have sent about the same as somebody is about to send: the released petitions of the last year from the same commune
 * whose words are most like theirs, answered or still open.
 *
 * <p>The point that a sender marked has no say: whoever moves their own would read from the answers where it lies.
 */
@ApplicationScoped
public class Neighbours {

    private static final int DAYS = 365;

    @Inject
    Alike alike;

    @Inject
    ReleasedPetitions released;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The nearest first; none while the index cannot say. Takes one statement, and none where there is nothing. */
    public List<PublicRow> of(Draft draft) {
        var apart = new BooleanQuery.Builder()
                .add(Alike.lyingWith(Choices.ids(units.held(draft.commune()))), Occur.FILTER)
                .add(Choices.period(LocalDate.now(clock).minusDays(DAYS), null), Occur.FILTER)
                .build();
        var found = released.list(alike.numbers(Scope.PUBLIC, draft.words(), apart)).stream()
                .filter(row -> !row.status().isClosedWithout())
                .toList();
        return alike.nearest(Scope.PUBLIC, draft.words(), draft.sector(), found, Neighbours::words, PublicRow::sector);
    }

    private static String words(PublicRow row) {
        return row.subject() + "\n" + row.text();
    }
}
