package vn.hoiam.petitions;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** How far a petition has come, in the few words that matter to everybody. */
public enum PublicState implements Named {
    WAITING(EnumSet.of(PetitionStatus.NEW, PetitionStatus.NEED_SIGN, PetitionStatus.FORWARDED)),
    IN_PROGRESS(EnumSet.of(
            PetitionStatus.RECEIVED,
            PetitionStatus.NEED_INFO,
            PetitionStatus.ASSIGNED,
            PetitionStatus.ACCEPTED,
            PetitionStatus.VERIFYING,
            PetitionStatus.DIALOGUE,
            PetitionStatus.EXTENDED,
            PetitionStatus.SUSPENDED,
            PetitionStatus.RESUMED,
            PetitionStatus.DRAFT_REPLY)),
    ANSWERED(EnumSet.of(
            PetitionStatus.ANSWERED,
            PetitionStatus.RESOLVED,
            PetitionStatus.RATED,
            PetitionStatus.REOPENED,
            PetitionStatus.APPEALED,
            PetitionStatus.PUBLISHED)),
    /** Over without a result: refused, guided elsewhere, returned, withdrawn, stopped, kept on file or joined to another. */
    CLOSED(EnumSet.of(
            PetitionStatus.GUIDED,
            PetitionStatus.RETURNED,
            PetitionStatus.PASSED_ON,
            PetitionStatus.REFUSED,
            PetitionStatus.STOPPED,
            PetitionStatus.WITHDRAWN,
            PetitionStatus.FILED,
            PetitionStatus.DUPLICATE));

    private final Set<PetitionStatus> statuses;

    PublicState(Set<PetitionStatus> statuses) {
        this.statuses = statuses;
    }

    public static Optional<PublicState> find(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }

    public static PublicState of(PetitionStatus status) {
        return Stream.of(values())
                .filter(state -> state.statuses.contains(status))
                .findFirst()
                .orElseThrow();
    }

    Set<PetitionStatus> statuses() {
        return statuses;
    }

    @Override
    public String textKey() {
        return "petitions.published.state." + name();
    }
}
