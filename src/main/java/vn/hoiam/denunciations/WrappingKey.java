package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hoiam.store.KeyFile;

/**
 * The key that all keys of cases are wrapped by. It lies in {@code HOIAM_KEYS}, outside the database and its copies: without it
 * nothing that was denounced can ever be read again.
 */
@ApplicationScoped
public class WrappingKey {

    private final KeyFile file = new KeyFile("denunciation.key");

    byte[] wrap(byte[] key, String under) {
        return Aes.seal(derived("wrap"), under, key);
    }

    byte[] unwrap(byte[] wrapped, String under) {
        return Aes.open(derived("wrap"), under, wrapped);
    }

    /** A hash nobody can work out who has only the database, however well they guess what was hashed. */
    byte[] mark(String label, String words) {
        return KeyFile.mac(derived("mark"), label + '\0' + words);
    }

    /** One key for one purpose. */
    private byte[] derived(String purpose) {
        return file.mac("hoiam-denunciation-" + purpose);
    }
}
