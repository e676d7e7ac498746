package vn.hoiam.denunciations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM. What is sealed begins with a nonce drawn for it alone, and opens only with its key and under the words it was
 * sealed under: moved to another case, column or version it does not open.
 */
final class Aes {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String KIND = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static byte[] seal(byte[] key, String under, byte[] clear) {
        try {
            var nonce = random(NONCE_BYTES);
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, under).doFinal(clear);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("nothing was sealed", failed);
        }
    }

    static byte[] open(byte[] key, String under, byte[] sealed) {
        try {
            var from = ByteBuffer.wrap(sealed);
            var nonce = new byte[NONCE_BYTES];
            from.get(nonce);
            var rest = new byte[from.remaining()];
            from.get(rest);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, under).doFinal(rest);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("sealed under another key or for another place", failed);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String under) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(KIND);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(under.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
