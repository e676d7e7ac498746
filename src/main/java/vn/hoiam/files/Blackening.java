package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;

/** Makes the copy of a photo that everybody may see: what an officer marked is painted over, and gone from the file. */
@ApplicationScoped
public class Blackening {

    @Inject
    Clock clock;

    @Inject
    PhotoCleaning photos;

    @Inject
    Shelf shelf;

    @Inject
    StoredFiles stored;

    /** The photo itself when there is nothing to paint over. The copy is on the disk before this transaction names it. */
    public StoredFile blacken(StoredFile photo, List<Box> boxes) {
        if (boxes.isEmpty()) {
            return photo;
        }
        var copy = photos.blacken(photo.type(), read(photo), boxes);
        var file = photo.copied(shelf.put(copy), copy, clock.instant());
        stored.add(List.of(file));
        stored.claim(List.of(file.name()));
        return stored.find(file.name()).orElseThrow();
    }

    private byte[] read(StoredFile photo) {
        try {
            return Files.readAllBytes(shelf.find(photo.name()).orElseThrow());
        } catch (IOException failed) {
            throw new UncheckedIOException("a file cannot be read", failed);
        }
    }
}
