package vn.hoiam.files;

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
