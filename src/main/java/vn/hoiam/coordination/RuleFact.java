package vn.hoiam.coordination;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** Something a coordinator did to a routing rule. Told in the record of all that bear its code. */
public interface RuleFact extends Fact {

    /** Under which all that is done to a rule is kept. */
    static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(("routing rule " + code).getBytes(StandardCharsets.UTF_8));
    }

    String code();

    @Override
    default UUID subject() {
        return subject(code());
    }
}
