package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;

/**
 * All that was kept of a petition which is no longer one, in the hands of the room that took it over.
 *
 * @param unitCode of the commune of today it lay with; null where that is none
 */
public record Surrendered(
        String locator,
        String unitCode,
        String text,
        String address,
        Contact contact,
        Instant submittedAt,
        List<File> files) {

    /** One file that came with it, and what it was called. */
    public record File(String name, String type, byte[] bytes) {}

    public Surrendered {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "surrendered petition";
    }
}
