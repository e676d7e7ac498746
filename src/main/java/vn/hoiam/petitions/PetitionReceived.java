package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The unit took the petition in, and the citizen is told by when to expect the reply. */
public record PetitionReceived(UUID subject, Unit unit, LocalDate replyDueOn, String actor) implements Fact {

    /** Of a petition that has just been taken in. */
    static PetitionReceived of(Petition petition, String actor) {
        return new PetitionReceived(
                petition.uid(), petition.unit(), petition.promise().replyDueOn(), actor);
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.day(replyDueOn));
    }
}
