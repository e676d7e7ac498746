package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a clerk fills in for a citizen: the petition as its sender would, and how and when it came. */
public class EntryForm implements Serializable {

    /** Since then the units of today receive petitions. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    public static final int MOST_NAME = 200;

    private static final int LEAST_NAME = 2;

    @Serial
    private static final long serialVersionUID = 1L;

    private final PetitionForm petition;
    private String unit;
    private String channel;
    private String receivedOn;
    private boolean signed;
    private String conveyedBy;
    private String conveyedName;
    private String firstNumber;

    public EntryForm(PetitionForm petition) {
        this.petition = petition;
    }

    /** What has to be mended, in the order of the form. */
    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        checkChannel(problems);
        checkDay(today, problems);
        checkConveyance(problems);
        problems.addAll(petition.problems());
        var isOnPaper = channel().filter(known -> known == Channel.PAPER).isPresent() || isSignedComplaint();
        if (isOnPaper
                && petition.getEnclosed().files().isEmpty()
                && petition.getEnclosed().rejected().isEmpty()) {
            problems.add(Problem.of("files", "petitions.act.scan.required"));
        }
        return problems;
    }

    private void checkChannel(List<Problem> problems) {
        if (channel().isEmpty()) {
            problems.add(Problem.of("channel", "petitions.enter.channel.required"));
        } else if (channel().orElseThrow() == Channel.TELEPHONE
                && kind().filter(PetitionKind::needsSignature).isPresent()) {
            problems.add(Problem.of("channel", "petitions.enter.channel.complaint"));
        }
    }

    private void checkDay(LocalDate today, List<Problem> problems) {
        var day = Written.day(receivedOn);
        if (day.isEmpty()) {
            problems.add(Problem.of("receivedOn", "petitions.enter.day.required"));
        } else if (day.orElseThrow().isAfter(today)) {
            problems.add(Problem.of("receivedOn", "petitions.enter.day.future", today));
        } else if (day.orElseThrow().isBefore(FIRST_DAY)) {
            problems.add(Problem.of("receivedOn", "petitions.enter.day.early", FIRST_DAY));
        }
    }

    private void checkConveyance(List<Problem> problems) {
        var conveyor = Written.line(conveyedBy);
        var name = Written.line(conveyedName);
        if (conveyor == null && name != null
                || conveyor != null && Conveyor.find(conveyor).isEmpty()) {
            problems.add(Problem.of("conveyedBy", "petitions.enter.conveyed.required"));
        } else if (conveyor != null && (name == null || name.length() < LEAST_NAME)) {
            problems.add(Problem.of("conveyedName", "petitions.enter.conveyed.name.required"));
        }
        Written.limit("conveyedName", name, MOST_NAME, problems);
    }

    private Conveyance conveyance() {
        return Conveyor.find(conveyedBy)
                .map(by -> new Conveyance(by, Written.line(conveyedName)))
                .orElse(Conveyance.NONE);
    }

    /** How it came, once nothing has to be mended. */
    Arrival arrival(Instant now, String actor) {
        return Arrival.entered(
                channel().orElseThrow(),
                Written.day(receivedOn).orElseThrow(),
                isSignedComplaint(),
                now,
                actor,
                conveyance());
    }

    /** Of what needs no signature the box says nothing. */
    private boolean isSignedComplaint() {
        return signed && kind().filter(PetitionKind::needsSignature).isPresent();
    }

    private Optional<Channel> channel() {
        return Channel.findEntered(channel);
    }

    private Optional<PetitionKind> kind() {
        return PetitionKind.find(petition.getKind());
    }

    public PetitionForm getPetition() {
        return petition;
    }

    /** The code of the unit where it was received. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The name of a {@link Channel}. */
    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** As typed: {@code 2026-11-26}. */
    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** The name of a {@link Conveyor}; none where its sender brought it. */
    public String getConveyedBy() {
        return conveyedBy;
    }

    public void setConveyedBy(String conveyedBy) {
        this.conveyedBy = conveyedBy;
    }

    /** What the deputy, the committee or the paper is called. */
    public String getConveyedName() {
        return conveyedName;
    }

    public void setConveyedName(String conveyedName) {
        this.conveyedName = conveyedName;
    }

    /** The number of the first complaint that a second one follows; null where it is not on the portal. */
    public String getFirstNumber() {
        return firstNumber;
    }

    public void setFirstNumber(String firstNumber) {
        this.firstNumber = firstNumber;
    }

    /** Whether it bears its sender’s signature; asked only of kinds that need one. */
    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }
}
