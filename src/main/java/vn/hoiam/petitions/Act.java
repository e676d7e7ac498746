package vn.hoiam.petitions;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.texts.Named;

/**
 * What may be done with a petition. In which states, with which duty and on what it rests is told by the procedure of its
 * kind; the counters have the last word.
 */
public enum Act implements Named {
    RECEIVE,
    CALL_TO_SIGN,
    TAKE_SIGNED,
    ACCEPT,
    DRAFT,
    PROPOSE,
    SIGN,
    SEND_BACK,
    SET_TERM,
    ASK,
    HEAR,
    ASSIGN,
    VERIFY,
    HOLD_DIALOGUE,
    EXTEND,
    SUSPEND,
    RESUME,
    /** Is of another kind from now on. */
    RECLASSIFY,
    /** Its parts become cases of their own. */
    SPLIT,
    /** Is one matter with another petition, which answers for both. */
    JOIN,
    /** Stands for itself again. */
    SEPARATE,
    /** The same, where it has to be signed and is not. */
    AWAIT_SIGNATURE,
    FORWARD,
    PASS_ON,
    GUIDE,
    /** Goes back to whoever sent it on for its sender. */
    RETURN,
    REFUSE,
    FILE,
    TAKE_WITHDRAWAL,
    /** What lay with the leader alone is for all who handle petitions. */
    HAND_TO_DESK,
    STOP,
    WITHDRAW,
    RATE,
    /** The sender of what was answered asks that it be looked at again; a case of its own begins. */
    LOOK_AGAIN,
    /** The sender of a first complaint complains a second time; a case of its own begins. */
    APPEAL,
    /** Makes a decision known in public, as the law orders. */
    PUBLISH,
    /** Decides what everybody may read; belongs to no state. */
    RELEASE;

    /** As what the rule book lists the grounds of an act; null where none are listed. */
    EventKind upon() {
        return switch (this) {
            case REFUSE -> EventKind.REFUSAL;
            case FILE -> EventKind.CLOSURE;
            case EXTEND -> EventKind.EXTENSION;
            case SUSPEND -> EventKind.PAUSE;
            default -> null;
        };
    }

    /** The act that keeps the date it works towards: what is written is a reply once it is signed. */
    Act leadsTo() {
        return this == DRAFT || this == PROPOSE ? SIGN : this;
    }

    /** Whether it is done on a page of its own, which asks for what the procedure wants. */
    public boolean isOfStepPage() {
        return switch (this) {
            case RECEIVE,
                    DRAFT,
                    PROPOSE,
                    SIGN,
                    SEND_BACK,
                    ASK,
                    HEAR,
                    FORWARD,
                    AWAIT_SIGNATURE,
                    WITHDRAW,
                    RATE,
                    LOOK_AGAIN,
                    APPEAL,
                    PUBLISH,
                    RELEASE -> false;
            default -> !isTriage();
        };
    }

    /** Whether it says what a case is, and has a page of its own for that. */
    public boolean isTriage() {
        return this == RECLASSIFY || this == SPLIT || this == JOIN || this == SEPARATE;
    }

    /** Whether it is done on another page than that of the petition. */
    public boolean hasPage() {
        return isOfStepPage() || isTriage() || this == PUBLISH;
    }

    /** Where it is done, if not beside the petition. */
    public String page() {
        return "/desk/petitions/" + (isOfStepPage() ? "step" : name().toLowerCase(Locale.ROOT));
    }

    /** Whether other dates follow from it. */
    boolean dates() {
        return switch (this) {
            case TAKE_SIGNED, ACCEPT, SET_TERM, EXTEND, SUSPEND, RESUME -> true;
            default -> false;
        };
    }

    /** What this official may do next with that petition. */
    public static Set<Act> next(Petition petition, CurrentUser me, LocalDate today) {
        var isStranded = petition.status().isOpen() && !petition.unit().isInForceOn(today);
        return Stream.of(values())
                .filter(act -> Warrant.find(
                                me,
                                petition,
                                today,
                                act.duties(petition, isStranded).toArray(DutyKind[]::new))
                        .isPresent())
                .collect(toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    private Set<DutyKind> duties(Petition petition, boolean isStranded) {
        if (this == RELEASE) {
            return petition.wantsPublication() ? EnumSet.of(DutyKind.PUBLISHER) : EnumSet.noneOf(DutyKind.class);
        }
        var step = step(petition);
        if (this == FORWARD && isStranded && step.isEmpty()) {
            return EnumSet.of(DutyKind.HANDLER, DutyKind.COORDINATOR);
        }
        return step.map(Act::duties).orElse(EnumSet.noneOf(DutyKind.class));
    }

    /** The step of the procedure by which it may be done with a petition as it stands; empty when it may not. */
    public Optional<ProcedureStep> step(Petition petition) {
        return petition.kind()
                .procedure()
                .step(name(), petition.status().name())
                .filter(step -> suits(petition));
    }

    /** Where it leads a petition that it may be done with; refuses where it may not. */
    PetitionStatus leads(Petition petition) {
        return step(petition)
                .flatMap(step -> petition.kind()
                        .procedure()
                        .leads(name(), petition.status().name()))
                .map(PetitionStatus::valueOf)
                .orElseThrow(() -> petition.forbidden(this));
    }

    /** At the wrong door whoever complains is guided, and whoever sent a complaint on gets it back: Circular 05/2021/TT-TTCP. */
    private boolean suits(Petition petition) {
        return switch (this) {
            case GUIDE -> !petition.arrived().conveyance().isThere();
            case RETURN -> petition.arrived().conveyance().isThere();
            case HAND_TO_DESK -> petition.concern().isForLeader();
            default -> true;
        };
    }

    /** The duties whose holders may do a step; none where citizens do it, or the portal itself. */
    static Set<DutyKind> duties(ProcedureStep step) {
        return step.by().stream()
                .filter(word -> !word.equals(ProcedureStep.CITIZEN) && !word.equals(ProcedureStep.PORTAL))
                .map(DutyKind::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(DutyKind.class)));
    }

    @Override
    public String textKey() {
        return "petitions.act." + name();
    }
}
