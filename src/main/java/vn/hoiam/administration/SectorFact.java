package vn.hoiam.administration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** Something an administrator did to a sector or to its service targets. Told in the record of the sector. */
public interface SectorFact extends Fact {

    /** Under which all that is done to a sector is kept. */
    static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(("sector " + code).getBytes(StandardCharsets.UTF_8));
    }

    String code();

    @Override
    default UUID subject() {
        return subject(code());
    }
}
