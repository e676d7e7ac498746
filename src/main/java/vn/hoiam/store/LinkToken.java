package vn.hoiam.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret word of a link that is good for one thing, once: 256 random bits, of which only the hash is kept. */
public record LinkToken(String word) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static LinkToken next() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** As somebody copied it: with the address before it, or with blanks at its ends. */
    public static LinkToken typed(String typed) {
        var word = typed == null ? "" : typed.strip();
        return new LinkToken(word.substring(word.lastIndexOf('#') + 1));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the word: it must not come into a log by accident. */
    @Override
    public String toString() {
        return "a secret word";
    }
}
