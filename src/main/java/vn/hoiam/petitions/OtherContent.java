package vn.hoiam.petitions;

import java.io.Serial;
import vn.hoiam.Refusal;

/** A key that was used before, with other content: nothing is taken in, and the sender is told. */
public class OtherContent extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    OtherContent(PetitionNumber earlier) {
        super("petitions.key.used", earlier);
    }
}
