package vn.hoiam.petitions;

import static vn.hoiam.petitions.Particular.Need.ASKED;
import static vn.hoiam.petitions.Particular.Need.REQUIRED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoiam.law.Procedure;
import vn.hoiam.petitions.Particular.Need;
import vn.hoiam.routing.Competences;
import vn.hoiam.texts.Named;

/**
 * What a citizen asks for, in law. Each kind has its own fields, its own way ({@code db/law/procedures.csv}) and its own
 * clocks. Denunciations are no petitions here: they have a room of their own behind a wall.
 */
public enum PetitionKind implements Named {
    /** Tells of a fact. */
    FEEDBACK("notify", "service_target", fieldsOfMany()),
    /** Asks for a measure. */
    RECOMMENDATION("notify", "service_target", fieldsOfMany()),
    /** Against a decision or an act that touches one’s own rights. */
    COMPLAINT_1("sign_call", null, complaint()),
    /** Against the first decision on a complaint, or because there was none in time. */
    COMPLAINT_2("sign_call", null, secondComplaint()),
    /** About a regulation itself, or how it is applied. Decree 20/2008, Art. 7: who says so is asked. */
    REGULATION_FEEDBACK(
            null,
            "answer",
            fields().with(Particular.REGULATION, REQUIRED)
                    .with(Particular.HOME_ADDRESS, REQUIRED)
                    .with(Particular.PHONE, REQUIRED)),
    /** Law on Access to Information 104/2016, Art. 24(2). */
    INFORMATION_REQUEST(
            "online_complex_notice",
            "online_simple",
            fields().with(Particular.INFORMATION, REQUIRED)
                    .with(Particular.DELIVERY, REQUIRED)
                    .with(Particular.PURPOSE, REQUIRED)
                    .with(Particular.HOME_ADDRESS, REQUIRED)
                    .with(Particular.ID_NUMBER, REQUIRED)),
    /** How a one-stop desk or an online service handled a dossier. */
    PROCEDURE_FEEDBACK(
            "notify",
            "service_target",
            fields().with(Particular.CONCERNED, ASKED)
                    .with(Particular.PROCEDURE, REQUIRED)
                    .with(Particular.DOSSIER, ASKED)),
    /** How something is done; not a petition in law. */
    QUESTION(null, "service_target", fields().with(Particular.PROCEDURE, ASKED));

    private static final class Fields {

        private final Map<Particular, Need> needs = new EnumMap<>(Particular.class);

        private Fields with(Particular field, Need need) {
            needs.put(field, need);
            return this;
        }
    }

    private final String noticeStep;
    private final String resultStep;
    private final Map<Particular, Need> needs;

    PetitionKind(String noticeStep, String resultStep, Fields fields) {
        this.noticeStep = noticeStep;
        this.resultStep = resultStep;
        this.needs = Map.copyOf(fields.needs);
    }

    private static Fields fields() {
        return new Fields();
    }

    /** What many people may hand in together: Law on Citizen Reception 42/2013, Art. 29. */
    private static Fields fieldsOfMany() {
        return fields().with(Particular.CONCERNED, ASKED)
                .with(Particular.PEOPLE, ASKED)
                .with(Particular.REPRESENTATIVES, ASKED);
    }

    /** Law on Complaints 02/2011, Art. 8, and Form 01 of Decree 124/2020: who complains about what, and what for. */
    private static Fields complaint() {
        return fieldsOfMany()
                .with(Particular.CONCERNED, REQUIRED)
                .with(Particular.AGAINST, REQUIRED)
                .with(Particular.KNOWN_ON, REQUIRED)
                .with(Particular.LATE_BECAUSE, ASKED)
                .with(Particular.CLAIM, REQUIRED)
                .with(Particular.HOME_ADDRESS, REQUIRED);
    }

    /** Law on Complaints, Art. 33(1): with the first decision, or because its time passed. */
    private static Fields secondComplaint() {
        return fieldsOfMany()
                .with(Particular.CONCERNED, REQUIRED)
                .with(Particular.FIRST_DECISION, REQUIRED)
                .with(Particular.KNOWN_ON, REQUIRED)
                .with(Particular.LATE_BECAUSE, ASKED)
                .with(Particular.CLAIM, REQUIRED)
                .with(Particular.HOME_ADDRESS, REQUIRED);
    }

    /** The name used by API, rule book and files: {@code complaint_1}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PetitionKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Those for which the province sets within how many days they are answered; for the others the law does. */
    public static List<PetitionKind> withServiceTarget() {
        return Arrays.stream(values())
                .filter(kind -> PromiseCounting.SERVICE_TARGET.equals(kind.resultStep))
                .toList();
    }

    /** What may be done with it, in which states. */
    public Procedure procedure() {
        return Procedures.of(code());
    }

    /**
     * Where a case stands that was of another kind and is of this one now: what has to be signed waits for the signature; all else
     * stays where it stood, or counts as taken in where this kind does not know that place.
     */
    PetitionStatus standing(PetitionStatus before, boolean isSigned) {
        if (lacksSignature(isSigned)) {
            return PetitionStatus.NEED_SIGN;
        }
        var isKnown = before != PetitionStatus.NEED_SIGN
                && procedure().step(Act.RECLASSIFY.name(), before.name()).isPresent();
        return isKnown ? before : PetitionStatus.RECEIVED;
    }

    /** Whether the citizen of a case that is in hand was told what becomes of it by its being taken in. */
    boolean isToldByTakingIn(PetitionStatus status) {
        return status != PetitionStatus.NEED_SIGN
                && !status.isWaiting()
                && procedure()
                        .event(Act.RECEIVE.name())
                        .filter(ClockRecord.TELLING::contains)
                        .isPresent();
    }

    /** What the law asks for, and a petition has to say. */
    public List<Particular> required() {
        return Arrays.stream(Particular.values())
                .filter(field -> need(field) == Need.REQUIRED)
                .toList();
    }

    /** The step in which the citizen is told what becomes of it, from its receipt on; null where there is none. */
    public String noticeStep() {
        return noticeStep;
    }

    /** The step that ends with the result, from its receipt on; null while that does not run yet. */
    public String resultStep() {
        return resultStep;
    }

    /** How the law takes to a field. */
    public Need need(Particular field) {
        return needs.getOrDefault(field, Need.NONE);
    }

    /**
     * Whether the province decides it, wherever it comes from: a second complaint (Law on Complaints 02/2011, Art. 21), feedback on
     * regulations (Decree 20/2008 as amended by Decree 92/2017).
     */
    public boolean isOfProvince() {
        return this == COMPLAINT_2 || this == REGULATION_FEEDBACK;
    }

    /** Whether its body may be a commune or the province: the one that has the information. */
    public boolean mayBeOfProvince() {
        return this == INFORMATION_REQUEST;
    }

    /** Whether one of this kind in that sector is about the conduct of officials, and so never theirs to handle. */
    public boolean isAboutOfficials(String sector) {
        return Competences.OFFICIALS.equals(sector)
                && (this == FEEDBACK || this == RECOMMENDATION || this == PROCEDURE_FEEDBACK);
    }

    /** Whether the form that everybody finds on the front page takes it, without asking more than what happened and where. */
    public boolean isPlain() {
        return this == FEEDBACK || this == RECOMMENDATION;
    }

    /** Whether its sender may wish that everybody reads it. */
    public boolean mayBePublished() {
        return !isComplaint() && this != INFORMATION_REQUEST;
    }

    /** Whether its sender may have what was answered looked at again, by the portal’s own arrangement. */
    boolean isLookedAtAgain() {
        return procedure().acts().contains(Act.LOOK_AGAIN.name());
    }

    /** Whether the law takes it only once it is signed: Law on Complaints 02/2011, Art. 11(5). */
    public boolean needsSignature() {
        return isComplaint();
    }

    /** Whether it has still to be signed, as a case that is signed or is not. */
    public boolean lacksSignature(boolean isSigned) {
        return needsSignature() && !isSigned;
    }

    public boolean isComplaint() {
        return this == COMPLAINT_1 || this == COMPLAINT_2;
    }

    @Override
    public String textKey() {
        return "petitions.kind." + name();
    }

    /**
     * Law on Citizen Reception 42/2013, Art. 25(1) asks who recommends; so do the laws on complaints, on access to information
     * and on feedback about regulations. A report of a fact or a question may come without a name.
     */
    public boolean needsName() {
        return this != FEEDBACK && this != PROCEDURE_FEEDBACK && this != QUESTION;
    }
}
