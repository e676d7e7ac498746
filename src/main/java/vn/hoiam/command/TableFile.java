package vn.hoiam.command;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.Refusal;
import vn.hoiam.papers.Csv;

/** A table in a file: comma-separated, in UTF-8, its first line the names of the columns. */
record TableFile(String name, Opening opening) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** How the file is opened. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** As the release brings it. */
    static TableFile ofRelease(String name) {
        return new TableFile(name, () -> {
            var stream = TableFile.class.getResourceAsStream("/" + name);
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream;
        });
    }

    static TableFile at(String path) {
        return new TableFile(path, () -> Files.newInputStream(Path.of(path)));
    }

    List<String> columns() {
        return reading(CSVParser::getHeaderNames);
    }

    /** Every row as a value; refuses a file that lacks one of the columns, and a row that cannot be read. */
    <T> List<T> values(Collection<String> columns, Function<UnaryOperator<String>, T> builder) {
        return read(columns, rows -> rows.map(row -> value(row, builder)).toList());
    }

    /** Reads the rows one after the other; refuses a file that lacks one of the columns. */
    <T> T read(Collection<String> columns, Function<Stream<CSVRecord>, T> rows) {
        return reading(parser -> {
            var lacking = columns.stream()
                    .filter(column -> Collections.frequency(parser.getHeaderNames(), column) != 1)
                    .toList();
            if (!lacking.isEmpty()) {
                throw new Refusal("command.file.columns", name, String.join(", ", lacking));
            }
            return rows.apply(parser.stream());
        });
    }

    private <T> T reading(Function<CSVParser, T> what) {
        try (var parser = FORMAT.parse(text())) {
            return what.apply(parser);
        } catch (NoSuchFileException | InvalidPathException absent) {
            throw refusal(absent, "command.file.absent", name);
        } catch (IOException | UncheckedIOException unreadable) {
            throw refusal(unreadable, "command.file.unreadable", name);
        }
    }

    /** What is no UTF-8 is refused, not guessed; the mark that spreadsheets begin a file with is passed over. */
    private Reader text() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(opening.open(), StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private <T> T value(CSVRecord row, Function<UnaryOperator<String>, T> builder) {
        try {
            return builder.apply(column -> Csv.unguarded(row.get(column)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw refusal(unreadable, "command.file.row", name, Long.toString(row.getRecordNumber()), row.get(0));
        }
    }

    private static Refusal refusal(Exception cause, String key, Object... words) {
        var refusal = new Refusal(key, words);
        refusal.initCause(cause);
        return refusal;
    }
}
