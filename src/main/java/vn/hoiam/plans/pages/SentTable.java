package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.files.HandedOver;
import vn.hoiam.files.ShownName;
import vn.hoiam.papers.PastedTable;
import vn.hoiam.papers.SpreadsheetFile;
import vn.hoiam.plans.TaskKeeping;
import vn.hoiam.site.SentFiles;

/** The table of tasks as it came with a form: a file, or what was pasted. Files of tables are read and not kept. */
@Named
@RequestScoped
public class SentTable {

    private static final String INPUT = "table";

    @Inject
    SentFiles sent;

    private Object chosen;

    /** A file with its name as it is shown. */
    record Handed(String name, byte[] content) {}

    Optional<Handed> take() {
        return sent.in(INPUT).stream().findFirst().map(SentTable::read);
    }

    /** What is wrong with the table as a whole is said of where it came from. */
    PastedTable read(byte[] file, String rows) {
        try {
            return file == null ? TaskKeeping.pasted(rows) : TaskKeeping.saved(file);
        } catch (FaultyEntry told) {
            throw told;
        } catch (Refusal noTable) {
            throw new FaultyEntry(
                    List.of(WrongField.of(file == null ? "rows" : INPUT, noTable.textKey(), noTable.words())));
        }
    }

    private static Handed read(HandedOver file) {
        try (var stream = file.content().open()) {
            // One more than is read, so that what is larger is told to be.
            return new Handed(ShownName.of(file.name()), stream.readNBytes(SpreadsheetFile.MOST_BYTES + 1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The field needs a place to put its file; it is read from the request. */
    public Object getChosen() {
        return chosen;
    }

    public void setChosen(Object chosen) {
        this.chosen = chosen;
    }
}
