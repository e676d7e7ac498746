package vn.hoiam.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * One table that is filled from a file of the release: its header names the columns, an empty cell is no value, and the
 * natural key tells a changed row from a new one. Rows are never removed.
 *
 * @param administered whether an administrator may write rows too; those a release leaves as they are
 */
public record ReferenceTable(String csv, String table, List<String> key, boolean administered) {

    private static final String NAME = "[a-z][a-z0-9_]*";

    public ReferenceTable {
        key = List.copyOf(key);
        requireName(table);
        key.forEach(ReferenceTable::requireName);
    }

    /** A table that only releases write. */
    static ReferenceTable ofReleases(String csv, String table, String... key) {
        return new ReferenceTable(csv, table, List.of(key), false);
    }

    /** A table that releases and administrators write. */
    static ReferenceTable administered(String csv, String table, String... key) {
        return new ReferenceTable(csv, table, List.of(key), true);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    CSVParser open() throws IOException {
        var stream = ReferenceTable.class.getResourceAsStream("/" + csv);
        if (stream == null) {
            throw missing();
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        return CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), format);
    }

    /** The statement that writes one row; only names that are plain words enter it, values are bound. */
    String upsert(List<String> columns) {
        columns.forEach(ReferenceTable::requireName);
        var rest = columns.stream().filter(column -> !key.contains(column)).toList();
        var values = String.join(", ", columns.stream().map(column -> "?").toList());
        var changes = rest.stream()
                .map(column -> column + " = excluded." + column)
                .reduce((one, next) -> one + ", " + next)
                .map(list -> "update set " + list + (administered ? " where " + table + ".entered_by is null" : ""))
                .orElse("nothing");
        return "insert into %s (%s) values (%s) on conflict (%s) do %s"
                .formatted(table, String.join(", ", columns), values, String.join(", ", key), changes);
    }

    private byte[] bytes() {
        try (var stream = ReferenceTable.class.getResourceAsStream("/" + csv)) {
            if (stream == null) {
                throw missing();
            }
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private IllegalStateException missing() {
        return new IllegalStateException("Not on the class path: " + csv);
    }

    private static void requireName(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("Not the name of a table or column: " + name);
        }
    }
}
