package vn.hoiam.petitions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import vn.hoiam.law.Procedure;
import vn.hoiam.law.ProcedureStep;

/**
 * The way of cases of every kind, as the release brings it. The database reads the same file and refuses whatever is not in
 * it, so that a change of either is a change of both.
 */
public final class Procedures {

    private static final String FILE = "/db/law/procedures.csv";
    private static final List<ProcedureStep> STEPS = read();
    private static final Map<String, Procedure> BY_KIND = new ConcurrentHashMap<>();

    private Procedures() {}

    /** That of a kind by its code, such as {@code complaint_1}. */
    public static Procedure of(String kind) {
        return BY_KIND.computeIfAbsent(kind, code -> Procedure.of(code, STEPS));
    }

    public static List<ProcedureStep> steps() {
        return List.copyOf(STEPS);
    }

    private static List<ProcedureStep> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Procedures.class.getResourceAsStream(FILE);
                var csv = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> ProcedureStep.of(row::get)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
