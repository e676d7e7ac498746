package vn.hoiam.launcher;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The ids of the server's sessions: 256 bits of chance. It is loaded by the server itself, not by the portal. */
public class SessionIds implements UuidGenerator {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String generateUuid() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String generateUuid(Object session) {
        return generateUuid();
    }
}
