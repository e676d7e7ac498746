package vn.hoiam.hamlets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.papers.Csv;
import vn.hoiam.units.UnitRow;

/**
 * A list of hamlets to be taken in, compared with what a commune has: nothing of it is taken when any line is wrong, and
 * nothing that it leaves out is removed. The export writes the same form.
 */
public record HamletImport(List<HamletLine> lines) {

    static final List<String> COLUMNS = List.of("name", "former_name", "former_commune", "valid_from", "valid_until");

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_PROBLEMS = 20;

    public HamletImport {
        lines = List.copyOf(lines);
    }

    static HamletImport read(String csv, UnitRow commune, Predecessors predecessors, List<HamletRow> known) {
        var records = records(csv);
        var problems = new ArrayList<WrongHamlet>();
        var lines = new ArrayList<HamletLine>();
        var others = new ArrayList<>(known);
        for (var written : records) {
            // The line of headings is the first.
            var number = written.getRecordNumber() + 1;
            var reading = new HamletReading(form(written), commune, predecessors);
            var same = known.stream()
                    .filter(row ->
                            reading.problems().isEmpty() && reading.data().isSameAs(row))
                    .findFirst();
            same.ifPresent(others::remove);
            reading.problems(others).forEach(problem -> problems.add(problem.atLine(number)));
            if (reading.problems().isEmpty()) {
                var line = HamletLine.of(number, reading.data(), same.orElse(null));
                lines.add(line);
                others.add(line.row(commune));
            }
        }
        FaultyHamlet.refuse(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
        return new HamletImport(lines);
    }

    /** What a commune has, as a file that can be taken in again unchanged. */
    static byte[] written(List<HamletRow> hamlets, Predecessors predecessors) {
        return Csv.of(
                COLUMNS,
                hamlets.stream()
                        .map(row -> List.<Object>of(
                                row.name(),
                                Objects.toString(row.formerName(), ""),
                                predecessors.of(row).map(predecessors::written).orElse(""),
                                row.validFrom().toString(),
                                Objects.toString(row.validUntil(), "")))
                        .toList());
    }

    public int count(LineChange change) {
        return (int) lines.stream().filter(line -> line.change() == change).count();
    }

    public boolean isChange() {
        return lines.stream().anyMatch(line -> line.change() != LineChange.SAME);
    }

    /** By which whoever confirms is told if the list they saw is no longer what would be taken in. */
    public String stamp() {
        return Integer.toHexString(lines.toString().hashCode());
    }

    private static List<CSVRecord> records(String csv) {
        var text = csv == null ? "" : csv.strip().replaceFirst("^\uFEFF", "");
        if (text.isEmpty()) {
            throw refused("hamlets.import.empty");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw refused("hamlets.import.long", MOST_CHARACTERS, text.length());
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            if (!parser.getHeaderNames().equals(COLUMNS)) {
                throw refused("hamlets.import.headings", String.join(",", COLUMNS));
            }
            var records = parser.getRecords();
            if (records.isEmpty()) {
                throw refused("hamlets.import.empty");
            }
            if (records.size() > MOST_LINES) {
                throw refused("hamlets.import.many", MOST_LINES, records.size());
            }
            return checked(records);
        } catch (CSVException | IllegalArgumentException | UncheckedIOException broken) {
            throw refused("hamlets.import.broken");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<CSVRecord> checked(List<CSVRecord> records) {
        FaultyHamlet.refuse(records.stream()
                .filter(written -> written.size() != COLUMNS.size())
                .limit(MOST_PROBLEMS)
                .map(written -> WrongHamlet.of("rows", "hamlets.import.cells", COLUMNS.size(), written.size())
                        .atLine(written.getRecordNumber() + 1))
                .toList());
        return records;
    }

    private static FaultyHamlet refused(String textKey, Object... words) {
        return new FaultyHamlet(List.of(WrongHamlet.of("rows", textKey, words)));
    }

    private static HamletForm form(CSVRecord written) {
        return new HamletForm(cell(written, 0), cell(written, 1), cell(written, 2), cell(written, 3), cell(written, 4));
    }

    /** Without the mark that keeps a spreadsheet from reading a formula. */
    private static String cell(CSVRecord written, int at) {
        var cell = written.get(at);
        return cell.matches("'[=+\\-@\\t\\r](?s:.*)") ? cell.substring(1) : cell;
    }
}
