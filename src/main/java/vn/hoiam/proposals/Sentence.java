package vn.hoiam.proposals;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.store.ReleaseFile;

/** A sentence as citizens write, and what a person says it is: a row of {@code db/learning/sentences.csv}. */
record Sentence(String text, String kind, String sector) {

    static final ReleaseFile FILE = new ReleaseFile("/db/learning/sentences.csv");

    static List<Sentence> ofThisRelease() {
        return FILE.rows().stream().map(Sentence::of).toList();
    }

    private static Sentence of(CSVRecord row) {
        return new Sentence(row.get("text"), row.get("kind"), row.get("sector"));
    }

    String code(Trait trait) {
        return trait == Trait.KIND ? kind : sector;
    }
}
