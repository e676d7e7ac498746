package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/**
 * The citizen rated the reply.
 *
 * @param reasons the codes of what was ticked
 */
public record PetitionRated(UUID subject, int stars, Solved solved, List<String> reasons, String comment)
        implements Fact {

    public PetitionRated {
        reasons = List.copyOf(reasons);
    }

    static PetitionRated of(Petition petition, Rating rating) {
        return new PetitionRated(
                petition.uid(),
                rating.stars(),
                rating.solved(),
                rating.codes(),
                rating.comment() == null ? "" : rating.comment());
    }

    /** Facts of earlier days say nothing of the matter itself. */
    @Override
    public String textKey() {
        return "journal.PetitionRated.solved";
    }

    @Override
    public List<String> words() {
        return List.of(Integer.toString(stars), FactWords.named(solved), String.join(" ", reasons));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("comment", comment);
    }
}
