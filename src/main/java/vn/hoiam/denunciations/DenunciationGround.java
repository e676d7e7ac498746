package vn.hoiam.denunciations;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** The reasons an act may be done for. No other will do, and each is told to the sender in the same words. */
public enum DenunciationGround implements Named {
    NOT_BY_ARTICLE_23(DenunciationAct.REFUSE),
    NO_CAPACITY(DenunciationAct.REFUSE),
    NOT_COMPETENT(DenunciationAct.REFUSE, DenunciationAct.FORWARD),
    NO_BASIS(DenunciationAct.REFUSE, DenunciationAct.FILE),
    SETTLED_BEFORE(DenunciationAct.REFUSE, DenunciationAct.FILE),
    OTHER_PLACE(DenunciationAct.FORWARD),
    HEAD_OF_THE_RECEIVER(DenunciationAct.FORWARD),
    MANY_MATTERS(DenunciationAct.EXTEND),
    MANY_PLACES(DenunciationAct.EXTEND),
    EXPERT_OPINION(DenunciationAct.EXTEND),
    OTHER_BODY(DenunciationAct.EXTEND),
    NEVER_SIGNED(DenunciationAct.FILE),
    SENT_TO_RIGHT_BODY(DenunciationAct.FILE),
    ANONYMOUS_WITHOUT_EVIDENCE(DenunciationAct.FILE);

    private final Set<DenunciationAct> acts;

    DenunciationGround(DenunciationAct first, DenunciationAct... further) {
        acts = EnumSet.of(first, further);
    }

    public static List<DenunciationGround> of(DenunciationAct act) {
        return Stream.of(values()).filter(ground -> ground.acts.contains(act)).toList();
    }

    static Optional<DenunciationGround> find(DenunciationAct act, String name) {
        return of(act).stream().filter(ground -> ground.name().equals(name)).findFirst();
    }

    @Override
    public String textKey() {
        return "denunciations.ground." + name();
    }
}
