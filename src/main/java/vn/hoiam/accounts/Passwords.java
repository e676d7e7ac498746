package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: PBKDF2 with HMAC-SHA256, many rounds and a salt of their own, written
 * {@code pbkdf2-sha256$rounds$salt$hash}. The rounds stand in the text, so that they can grow and old ones still open.
 */
@ApplicationScoped
public class Passwords {

    /** The fewest characters of a password. */
    public static final int LEAST = 15;

    /** Beyond this length nobody types; the work of hashing is not for sale. */
    public static final int MOST = 200;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    public String encode(char[] password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                SCHEME,
                Integer.toString(ROUNDS),
                base64.encodeToString(salt),
                base64.encodeToString(hash(password, salt, ROUNDS)));
    }

    /** Whether this is the password that was kept. */
    public boolean matches(char[] typed, String kept) {
        var parts = kept.split("\\$");
        if (parts.length != 4 || !SCHEME.equals(parts[0])) {
            return false;
        }
        var base64 = Base64.getDecoder();
        var hash = hash(typed, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hash, base64.decode(parts[3]));
    }

    /** The same work for an account that does not exist: the time an answer takes must not tell. */
    public void matchesNobody(char[] typed) {
        hash(typed, new byte[SALT_BYTES], ROUNDS);
    }

    private static byte[] hash(char[] password, byte[] salt, int rounds) {
        var key = new PBEKeySpec(password, salt, rounds, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            key.clearPassword();
        }
    }
}
