package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A petition went behind the wall. That it was here, under which number, is all that is kept in front. */
record PetitionTakenOver(UUID subject, PetitionNumber number, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(number.toString());
    }
}
