package vn.hoiam.papi;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The dimensions of PAPI for tests: as the portal's own file tells them, or as they stand in a database. */
public final class DimensionSamples {

    private DimensionSamples() {}

    public static Dimensions dimensions(EntityManager em) {
        var dimensions = new Dimensions();
        dimensions.em = em;
        return dimensions;
    }

    public static Dimensions ofTheFile() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(Path.of("db/papi/dimensions.csv"), StandardCharsets.UTF_8, format)) {
            return new Dimensions(
                    rows.stream().map(row -> Dimension.of(row::get)).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
