package vn.hoiam.denunciations.pages;

import java.util.UUID;
import vn.hoiam.NotFound;

/** The case named in an address. */
final class CaseAddress {

    private CaseAddress() {}

    static UUID read(String uid) {
        try {
            return UUID.fromString(uid == null ? "" : uid);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("denunciations.unknown");
        }
    }
}
