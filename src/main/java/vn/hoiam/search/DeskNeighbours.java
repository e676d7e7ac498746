package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.units.Units;

/** The open petitions of a unit that may be about the same as one of them, released or not, as far as the official who asks may read them. */
@ApplicationScoped
public class DeskNeighbours {

    @Inject
    Alike alike;

    @Inject
    Visibility visibility;

    @Inject
    Petitions petitions;

    @Inject
    Units units;

    /** The most alike first. Takes one statement beside those that tell who asks. */
    public List<PetitionNumber> of(Petition petition) {
        var apart = new BooleanQuery.Builder()
                .add(Sight.of(visibility, units), Occur.FILTER)
                .add(Alike.lyingWith(Set.of(petition.unit().id().toString())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.CLOSED, Fields.YES)), Occur.MUST_NOT)
                .add(new TermQuery(new Term(Fields.UID, petition.uid().toString())), Occur.MUST_NOT)
                .build();
        var found = petitions.list(alike.numbers(Scope.DESK, words(petition), apart)).stream()
                .filter(visibility::mayRead)
                .toList();
        return alike
                .nearest(Scope.DESK, words(petition), petition.sector(), found, DeskNeighbours::words, Petition::sector)
                .stream()
                .map(Petition::number)
                .toList();
    }

    private static String words(Petition petition) {
        return petition.subject() + "\n" + petition.text();
    }
}
