package vn.hoiam.petitions;

import java.util.List;

/**
 * What the sender of a petition sees of the main file it was joined to: where it stands, by when, and its answer; nothing of
 * whoever else wrote.
 *
 * @param signed null until the answer is sent
 * @param reply its words as this sender reads them; null until then
 */
public record FollowedFile(Petition petition, List<Owed> owed, Reply signed, String reply) {

    public FollowedFile {
        owed = List.copyOf(owed);
    }

    public PetitionNumber number() {
        return petition.number();
    }

    public PublicState state() {
        return PublicState.of(petition.status());
    }
}
