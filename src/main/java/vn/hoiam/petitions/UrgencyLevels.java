package vn.hoiam.petitions;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoiam.store.ReleaseFile;

/** How urgent petitions may be: the rows of {@code db/law/urgency.csv}, each with the days on which an officer may choose it. */
public final class UrgencyLevels {

    private static final List<UrgencyLevel> ROWS = new ReleaseFile("/db/law/urgency.csv")
            .rows().stream()
                    .map(UrgencyLevel::of)
                    .sorted(Comparator.comparing(UrgencyLevel::validFrom))
                    .toList();

    /** That of a petition of which nobody said that it is urgent. */
    private static final UrgencyLevel LEAST =
            ROWS.stream().filter(level -> !level.isPressing()).findFirst().orElseThrow();

    private UrgencyLevels() {}

    static UrgencyLevel least() {
        return LEAST;
    }

    /** Those an officer may choose on a day, the least urgent first. */
    static List<UrgencyLevel> on(LocalDate day) {
        return ROWS.stream()
                .filter(level -> level.isInForce(day))
                .sorted(Comparator.comparing(UrgencyLevel::rank))
                .toList();
    }

    /** One of them, by its code. */
    static Optional<UrgencyLevel> find(String code, LocalDate day) {
        return on(day).stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** One that a petition has, also where it is not chosen any more: under the name it bore last. */
    static Optional<UrgencyLevel> find(String code) {
        return ROWS.stream().filter(level -> level.code().equals(code)).reduce((earlier, later) -> later);
    }

    /** Those that go before others, whenever they were in force, the most urgent first. */
    public static List<UrgencyLevel> pressing() {
        return codes().stream()
                .flatMap(code -> find(code).stream())
                .filter(UrgencyLevel::isPressing)
                .sorted(Comparator.comparing(UrgencyLevel::rank).reversed())
                .toList();
    }

    /** What may stand among the options a date was counted by. */
    static Set<String> codes() {
        return ROWS.stream().map(UrgencyLevel::code).collect(toUnmodifiableSet());
    }
}
