package vn.hoiam.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that lies as a file in {@code HOIAM_KEYS}, outside the database and its copies. Read once, when first needed. */
public final class KeyFile {

    private final String name;
    private volatile byte[] read;

    public KeyFile(String name) {
        this.name = name;
    }

    /** HMAC-SHA-256 of the words under this key. */
    public byte[] mac(String words) {
        return mac(bytes(), words);
    }

    /** The same under another key, such as one worked out of this. */
    public static byte[] mac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", missing);
        }
    }

    private byte[] bytes() {
        if (read == null) {
            try {
                read = Files.readAllBytes(Path.of(Settings.find("HOIAM_KEYS").orElseThrow(), name));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name + " cannot be read", unreadable);
            }
        }
        return read;
    }
}
