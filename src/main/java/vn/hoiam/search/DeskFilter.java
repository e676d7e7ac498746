package vn.hoiam.search;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.units.UnitRow;

/**
 * What an official may narrow results to; null and false leave in everything that they may see. What that is no filter says.
 *
 * @param units a unit of today and those it answers for, as {@code Units.held} tells
 * @param sector the code of one
 * @param open true for what waits for an answer, false for what does not
 * @param official who has it in hand, by account
 * @param late only what was answered late, or is overdue on the day of {@code today}
 * @param from the first day on which it was handed in
 * @param until the last one
 */
public record DeskFilter(
        List<UnitRow> units,
        String sector,
        PetitionKind kind,
        PetitionStatus status,
        Boolean open,
        Long official,
        boolean late,
        LocalDate from,
        LocalDate until,
        LocalDate today) {

    public DeskFilter {
        units = units == null ? null : List.copyOf(units);
    }

    /** Everything, as it stands on a day. */
    public static DeskFilter all(LocalDate today) {
        return new DeskFilter(null, null, null, null, null, null, false, null, null, today);
    }

    /** What of that an official may see. */
    Narrowing with(Words words, Query seen) {
        var choices = new Choices()
                .units(units)
                .value(Facet.SECTOR, sector)
                .value(Facet.KIND, kind)
                .value(Facet.STATE, status);
        return new Narrowing(words, apart(seen), choices.chosen(), late, (int) today.toEpochDay());
    }

    private Query apart(Query seen) {
        var query = new BooleanQuery.Builder().add(seen, Occur.FILTER);
        var period = Choices.period(from, until);
        if (period != null) {
            query.add(period, Occur.FILTER);
        }
        if (open != null) {
            query.add(new TermQuery(new Term(Fields.CLOSED, Fields.YES)), open ? Occur.MUST_NOT : Occur.FILTER);
        }
        if (official != null) {
            query.add(new TermQuery(new Term(Fields.OFFICIAL, official.toString())), Occur.FILTER);
        }
        return query.build();
    }
}
