package vn.hoiam.outbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.hoiam.store.KeyFile;

/**
 * The word in a letter that lets whoever got it have no more of its sort. It is worked out from what the letter tells of, with a key
 * that lies outside the database: nobody can guess that of another.
 */
public record StopKey(String word) {

    private static final KeyFile KEY = new KeyFile("receipt.key");
    private static final String SPACE = "letters/stop/";
    private static final int SUBJECT_BYTES = 16;
    private static final int PROOF_BYTES = 16;

    /** Of the letters about one thing. */
    public static StopKey of(UUID subject) {
        var bytes = ByteBuffer.allocate(SUBJECT_BYTES + PROOF_BYTES)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .put(KEY.mac(SPACE + subject), 0, PROOF_BYTES);
        return new StopKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }

    /** What the letter told of; empty when no letter bore this word. */
    public Optional<UUID> subject() {
        return bytes().filter(bytes -> bytes.length == SUBJECT_BYTES + PROOF_BYTES)
                .map(ByteBuffer::wrap)
                .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()))
                .filter(subject -> MessageDigest.isEqual(bytes(of(subject).word), bytes(word)));
    }

    private Optional<byte[]> bytes() {
        try {
            return Optional.ofNullable(word).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Never the word: it must not come into a log by accident. */
    @Override
    public String toString() {
        return "a word that stops letters";
    }
}
