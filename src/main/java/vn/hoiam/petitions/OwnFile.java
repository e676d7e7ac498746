package vn.hoiam.petitions;

import java.util.List;

/** Another case made of what the same citizen sent, with the receipt code that opens it. */
public record OwnFile(ReceiptCode code, Petition petition, List<Owed> owed) {

    public OwnFile {
        owed = List.copyOf(owed);
    }
}
