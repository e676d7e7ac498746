package vn.hoiam.files;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.hoiam.store.DiskRoom;

/** The counter for files and their list, for tests of other rooms. */
public final class EnclosingSamples {

    private EnclosingSamples() {}

    public static StoredFiles stored(EntityManager em, Clock clock) {
        var stored = new StoredFiles();
        stored.em = em;
        stored.clock = clock;
        return stored;
    }

    public static Enclosing counter(EntityManager em, Clock clock) {
        var counter = new Enclosing();
        counter.clock = clock;
        counter.photos = new PhotoCleaning();
        counter.shelf = shelf();
        counter.stored = stored(em, clock);
        return counter;
    }

    public static Blackening blackening(EntityManager em, Clock clock) {
        var blackening = new Blackening();
        blackening.clock = clock;
        blackening.photos = new PhotoCleaning();
        blackening.shelf = shelf();
        blackening.stored = stored(em, clock);
        return blackening;
    }

    /** Has PDFs read until there are so many, or none is left; how many that were. */
    public static int read(EntityManager em, Clock clock, Event<FileRead> hearer, int most) {
        var reading = new TextReading();
        reading.pdfs = new PdfReading();
        reading.pdfs.shelf = shelf();
        reading.texts = new FileTexts();
        reading.texts.em = em;
        reading.texts.clock = clock;
        reading.texts.read = hearer;
        var read = 0;
        while (read < most && reading.readNext()) {
            read++;
        }
        return read;
    }

    static Sweeping sweeping(StoredFiles stored) {
        var sweeping = new Sweeping();
        sweeping.shelf = shelf();
        sweeping.stored = stored;
        return sweeping;
    }

    static Shelf shelf() {
        var shelf = new Shelf();
        shelf.room = new DiskRoom();
        return shelf;
    }
}
