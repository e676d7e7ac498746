package vn.hoiam.documents;

import static vn.hoiam.petitions.Act.ACCEPT;
import static vn.hoiam.petitions.Act.ASK;
import static vn.hoiam.petitions.Act.DRAFT;
import static vn.hoiam.petitions.Act.EXTEND;
import static vn.hoiam.petitions.Act.FORWARD;
import static vn.hoiam.petitions.Act.PASS_ON;
import static vn.hoiam.petitions.Act.PROPOSE;
import static vn.hoiam.petitions.Act.RECEIVE;
import static vn.hoiam.petitions.Act.REFUSE;
import static vn.hoiam.petitions.Act.SIGN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.texts.Named;

/** What an office issues in the course of a case, and by which act it is done. */
public enum DocumentKind implements Named {
    /** Tells that the case is taken in, or that a complaint is accepted. */
    ACCEPTANCE_NOTICE("TB", ACCEPT, RECEIVE),
    /** Goes with what is sent on to the body that decides. */
    FORWARDING_SLIP("PC", FORWARD, PASS_ON),
    /** Asks the sender for what is missing. */
    INFORMATION_REQUEST("", ASK),
    EXTENSION("TB", EXTEND),
    REFUSAL("TB", REFUSE),
    /** What was found and is done, to whoever wrote. */
    REPLY("", SIGN),
    /** By it a complaint is decided. */
    DECISION("QĐ", SIGN);

    /** Decree 30/2020/NĐ-CP, Annex III: a people’s committee, and the office in it that drafts its letters. */
    private static final String COMMITTEE = "UBND";

    private static final String OFFICE = "VP";

    private final String abbreviation;
    private final List<Act> acts;

    DocumentKind(String abbreviation, Act... acts) {
        this.abbreviation = abbreviation;
        this.acts = List.of(acts);
    }

    public static Optional<DocumentKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Whether it is a letter, which has no name of its kind above it and says what it is about below its number. */
    public boolean isLetter() {
        return abbreviation.isEmpty();
    }

    /** What follows its number: the kind and who issues; of a letter who issues and who drafts. */
    public String symbol() {
        return isLetter() ? COMMITTEE + "-" + OFFICE : abbreviation + "-" + COMMITTEE;
    }

    /** Whether a case of this kind may ever come to it: complaints are decided, all else is replied to. */
    public boolean isOf(PetitionKind kind) {
        return this == DECISION
                ? kind.isComplaint()
                : this == REPLY ? !kind.isComplaint() : !steps(kind).isEmpty();
    }

    /** Whether the act it is for is next in a case as it stands, or is being prepared. */
    public boolean fits(Petition petition) {
        return isOf(petition.kind())
                && prepared().stream().anyMatch(act -> act.step(petition).isPresent());
    }

    /** Whether an act may rest on it. */
    public boolean isFor(Act act) {
        return acts.contains(act);
    }

    /** Who may issue it: whoever may do what it is for, by the procedure of the kind. */
    Set<DutyKind> issuers(PetitionKind kind) {
        var duties = EnumSet.noneOf(DutyKind.class);
        steps(kind).stream()
                .flatMap(step -> step.by().stream())
                .filter(word -> !word.equals(ProcedureStep.CITIZEN) && !word.equals(ProcedureStep.PORTAL))
                .map(DutyKind::valueOf)
                .forEach(duties::add);
        return duties;
    }

    private List<ProcedureStep> steps(PetitionKind kind) {
        return kind.procedure().steps().stream()
                .filter(step -> acts.stream().anyMatch(act -> act.name().equals(step.act())))
                .toList();
    }

    /** What is signed has been worked on before. */
    private Set<Act> prepared() {
        var prepared = EnumSet.copyOf(acts);
        if (acts.contains(SIGN)) {
            prepared.addAll(EnumSet.of(DRAFT, PROPOSE));
        }
        return prepared;
    }

    @Override
    public String textKey() {
        return "documents.kind." + name();
    }
}
