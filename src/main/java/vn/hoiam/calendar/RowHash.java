package vn.hoiam.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The version of a table: the beginning of a hash over its rows, the same on every machine that has the same rows. */
public final class RowHash {

    private RowHash() {}

    public static String of(Stream<? extends Record> rows) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            rows.map(Record::toString).sorted().forEach(row -> {
                sha256.update(row.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) '\n');
            });
            return HexFormat.of().formatHex(sha256.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
