package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.ReleaseFile;

/** The bodies that rules lead to: {@code db/law/bodies.csv}, as the release brings it. */
public final class Bodies {

    private static final String FILE = "/db/law/bodies.csv";
    private static final String PROVINCE = "UBND_TINH";
    private static final String COMMUNE = "UBND_XA";
    private static final List<ResponsibleBody> ALL = read();

    private Bodies() {}

    public static Optional<ResponsibleBody> find(String code) {
        return ALL.stream().filter(body -> body.code().equals(code)).findFirst();
    }

    /** The one a rule names; that every rule names one is checked when it is entered and when a release is built. */
    static ResponsibleBody get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no body " + code));
    }

    public static List<ResponsibleBody> inForce(LocalDate day) {
        return ALL.stream().filter(body -> body.isInForce(day)).toList();
    }

    /** The province’s own, whose coordinator finds out where nobody else can be told. */
    static ResponsibleBody province() {
        return get(PROVINCE);
    }

    /** That of the place. */
    static ResponsibleBody commune() {
        return get(COMMUNE);
    }

    /** Who answers where no rule says anything: the commune of today with this code; where none is known, the province finds out. */
    public static ResponsibleBody of(String commune) {
        return commune == null ? province() : commune();
    }

    static List<ResponsibleBody> all() {
        return List.copyOf(ALL);
    }

    private static List<ResponsibleBody> read() {
        return new ReleaseFile(FILE)
                .rows().stream().map(row -> ResponsibleBody.of(row::get)).toList();
    }
}
