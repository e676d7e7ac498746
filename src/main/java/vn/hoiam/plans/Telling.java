package vn.hoiam.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoiam.files.StoredFile;

/**
 * What is told of a task.
 *
 * @param asOf the day it stood so
 * @param reached how much of what is counted; null where nothing is counted, or nothing was said of it
 * @param details what the form of its product asks for, by the codes of its fields; what was not filled in is not there
 * @param evidence photos and papers that everybody may see
 */
public record Telling(
        LocalDate asOf,
        TaskState state,
        BigDecimal reached,
        String note,
        Map<String, String> details,
        List<StoredFile> evidence) {

    public Telling {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
        evidence = List.copyOf(evidence);
    }

    /** Whether it tells nothing but what the other does. */
    boolean repeats(Telling other) {
        return asOf.equals(other.asOf)
                && state == other.state
                && (reached == null ? other.reached == null : reached.equals(other.reached))
                && note.equals(other.note)
                && details.equals(other.details)
                && seals().equals(other.seals());
    }

    /** What tells its files from any others. */
    List<String> seals() {
        return evidence.stream().map(StoredFile::seal).toList();
    }
}
