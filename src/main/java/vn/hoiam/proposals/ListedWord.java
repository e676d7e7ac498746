package vn.hoiam.proposals;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.store.ReleaseFile;

/**
 * A word that speaks for a kind or a sector, or several in a row: a row of {@code db/learning/words.csv}. {@code ^} stands
 * for the beginning of a text.
 */
record ListedWord(Trait trait, String code, String words) {

    static final ReleaseFile FILE = new ReleaseFile("/db/learning/words.csv");

    static List<ListedWord> ofThisRelease() {
        return FILE.rows().stream().map(ListedWord::of).toList();
    }

    private static ListedWord of(CSVRecord row) {
        return new ListedWord(
                Trait.valueOf(row.get("decides").toUpperCase(Locale.ROOT)), row.get("code"), row.get("words"));
    }
}
