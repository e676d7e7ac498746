package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.ReleaseFile;

/** Who decides what, by whose decision or conduct it is about: {@code db/law/competence.csv}, as the release brings it. */
public final class Competences {

    public static final String DENUNCIATION = "denunciation";

    /** Feedback and recommendations about the conduct of officials. */
    public static final String CONDUCT = "conduct";

    /** The field of these. */
    public static final String OFFICIALS = "CAN_BO";

    private static final String FILE = "/db/law/competence.csv";
    private static final List<Competence> ALL = read();

    private Competences() {}

    /** Who decides on a day what came then; what is said of one sector goes before what is said of all. Empty where nobody is named. */
    public static Optional<Competence> find(String matter, Concerned concerned, String sector, LocalDate day) {
        return ALL.stream()
                .filter(one -> one.isOf(matter, concerned, day))
                .filter(one -> one.sector() == null || one.sector().equals(sector))
                .max(Comparator.comparing(one -> one.sector() != null));
    }

    /** Whether a matter may be about these at all. */
    public static boolean isKnown(String matter, Concerned concerned) {
        return ALL.stream().anyMatch(one -> one.matter().equals(matter) && one.concerned() == concerned);
    }

    static List<Competence> all() {
        return List.copyOf(ALL);
    }

    private static List<Competence> read() {
        return new ReleaseFile(FILE)
                .rows().stream().map(row -> Competence.of(row::get)).toList();
    }
}
