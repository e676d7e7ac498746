package vn.hoiam.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The arithmetic of the journal: the leaf that chains an entry to the one before it, and the salted commitment that
 * stands in for a text. Anyone can recompute both; a commitment tells nothing without its salt.
 */
public final class Seal {

    private static final String LABEL = "hoiam-journal-v1";
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** What the first entry of a case follows on from: SHA-256 of the case's uid. */
    public static byte[] genesis(UUID subject) {
        return sha256().digest(subject.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * SHA-256 over the entry: a zero byte, the label, then subject, seq, kind, both times (microseconds since 1970),
     * actor, SHA-256 of the body and the leaf before, each preceded by its length in four bytes.
     */
    public static byte[] leaf(
            UUID subject,
            int seq,
            String kind,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            String body,
            byte[] prev) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0);
        append(bytes, utf8(LABEL));
        append(bytes, utf8(subject.toString()));
        append(bytes, ByteBuffer.allocate(Integer.BYTES).putInt(seq).array());
        append(bytes, utf8(kind));
        append(bytes, micros(occurredAt));
        append(bytes, micros(recordedAt));
        append(bytes, utf8(actor == null ? "" : actor));
        append(bytes, sha256().digest(utf8(body)));
        append(bytes, prev);
        return sha256().digest(bytes.toByteArray());
    }

    /** HMAC-SHA-256 of field name, zero byte and value under a salt that is used for nothing else. */
    public static byte[] commitment(byte[] salt, String field, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            mac.update(utf8(field));
            mac.update((byte) 0);
            return mac.doFinal(utf8(value));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", missing);
        }
    }

    /** Drawn at random for each thing sealed. */
    public static byte[] newSalt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static void append(ByteArrayOutputStream bytes, byte[] part) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        bytes.writeBytes(part);
    }

    private static byte[] micros(Instant moment) {
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment))
                .array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
