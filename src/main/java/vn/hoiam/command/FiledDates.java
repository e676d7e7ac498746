package vn.hoiam.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.law.Basis;
import vn.hoiam.texts.Texts;

/** Due dates of a file counted again: how many there are, and those that do not agree. */
record FiledDates(int rows, List<FiledDate> mismatches) {

    FiledDates {
        mismatches = List.copyOf(mismatches);
    }

    /** Row after row, so that the file may be longer than what is kept in memory. */
    static FiledDates of(TableFile file, Basis basis) {
        return file.read(FiledDate.COLUMNS, rows -> {
            var mismatches = new ArrayList<FiledDate>();
            var count = 0;
            for (var row : (Iterable<CSVRecord>) rows::iterator) {
                var date = FiledDate.of(row, basis);
                if (!date.agrees()) {
                    mismatches.add(date);
                }
                count++;
            }
            return new FiledDates(count, mismatches);
        });
    }

    int agree() {
        return rows - mismatches.size();
    }

    List<String> lines(Locale reader) {
        var summary = Texts.of(
                reader,
                "command.deadline.summary",
                Integer.toString(rows),
                Integer.toString(agree()),
                Integer.toString(mismatches.size()));
        return Stream.concat(mismatches.stream().map(row -> row.line(reader)), Stream.of(summary))
                .toList();
    }
}
