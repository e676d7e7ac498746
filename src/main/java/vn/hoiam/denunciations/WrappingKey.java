package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hoiam.store.Settings;

/**
 * The key that all keys of cases are wrapped by. It lies in {@code HOIAM_KEYS}, outside the database and its copies: without it
 * nothing that was denounced can ever be read again.
 */
@ApplicationScoped
public class WrappingKey {

    private volatile byte[] drawn;

    byte[] wrap(byte[] key, String under) {
        return Aes.seal(derived("wrap"), under, key);
    }

    byte[] unwrap(byte[] wrapped, String under) {
        return Aes.open(derived("wrap"), under, wrapped);
    }

    /** A hash nobody can work out who has only the database, however well they guess what was hashed. */
    byte[] mark(String label, String words) {
        return mac(derived("mark"), label + '\0' + words);
    }

    /** One key for one purpose. */
    private byte[] derived(String purpose) {
        return mac(key(), "hoiam-denunciation-" + purpose);
    }

    private static byte[] mac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", missing);
        }
    }

    private byte[] key() {
        if (drawn == null) {
            try {
                drawn = Files.readAllBytes(Path.of(Settings.find("HOIAM_KEYS").orElseThrow(), "denunciation.key"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("denunciation.key cannot be read", unreadable);
            }
        }
        return drawn;
    }
}
