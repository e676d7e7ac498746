package vn.hoiam.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is left of a file after it was checked: the bytes that will be kept, and for a picture a small preview (JPEG) and
 * its size in points.
 */
record Cleaned(FileType type, byte[] content, byte[] preview, Integer width, Integer height) {

    static Cleaned document(FileType type, byte[] content) {
        return new Cleaned(type, content, null, null, null);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
