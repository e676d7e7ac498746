package vn.hoiam.petitions;

import static vn.hoiam.petitions.PetitionStatus.DRAFT_REPLY;
import static vn.hoiam.petitions.PetitionStatus.FORWARDED;
import static vn.hoiam.petitions.PetitionStatus.NEED_INFO;
import static vn.hoiam.petitions.PetitionStatus.NEW;
import static vn.hoiam.petitions.PetitionStatus.RECEIVED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;

/** What an official may do with a petition: with which duty, and while it stands where. The counters have the last word. */
public enum Act {
    RECEIVE(EnumSet.of(DutyKind.INTAKE), EnumSet.of(NEW, FORWARDED)),
    REPLY(EnumSet.of(DutyKind.HANDLER), EnumSet.of(RECEIVED, NEED_INFO)),
    SIGN(EnumSet.of(DutyKind.LEADER), EnumSet.of(DRAFT_REPLY)),
    ASK(EnumSet.of(DutyKind.HANDLER), EnumSet.of(RECEIVED)),
    FORWARD(EnumSet.of(DutyKind.HANDLER, DutyKind.COORDINATOR), EnumSet.of(NEW, FORWARDED, RECEIVED, NEED_INFO)),
    RELEASE(EnumSet.of(DutyKind.PUBLISHER), EnumSet.allOf(PetitionStatus.class));

    private final Set<DutyKind> duties;
    private final Set<PetitionStatus> states;

    Act(Set<DutyKind> duties, Set<PetitionStatus> states) {
        this.duties = duties;
        this.states = states;
    }

    /** What this official may do next with that petition. */
    public static Set<Act> next(Petition petition, CurrentUser me, LocalDate today) {
        var isStranded = petition.status().isOpen() && !petition.unit().isInForceOn(today);
        return Stream.of(values())
                .filter(act -> act.states.contains(petition.status()) || act == FORWARD && isStranded)
                .filter(act -> act != RELEASE || petition.wantsPublication())
                .filter(act -> act.duties.stream().anyMatch(duty -> me.holds(duty, petition.unit())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }
}
