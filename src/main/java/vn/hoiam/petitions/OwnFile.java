package vn.hoiam.petitions;

import java.util.List;

/**
 * Another case of the same citizen, with the receipt code that opens it.
 *
 * @param code null where an official says that both are of one citizen, and nothing proves it: then it can be told of, not opened
 */
public record OwnFile(ReceiptCode code, Petition petition, List<Owed> owed) {

    public OwnFile {
        owed = List.copyOf(owed);
    }
}
