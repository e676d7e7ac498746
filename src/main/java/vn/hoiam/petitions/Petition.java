package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.Unit;

/**
 * A citizen's request to the administration, from the day it is handed in. A unit takes it in, asks or forwards where it
 * must, drafts a reply, and its leader signs; the citizen reads and rates it. What was written never changes; where it
 * stands changes only through the verbs below.
 */
@Entity
public class Petition {

    @Id
    @SequenceGenerator(name = "petition", sequenceName = "petition_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "petition")
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID uid;

    @Column(updatable = false)
    private PetitionNumber number;

    @Column(updatable = false)
    private String locator;

    @Enumerated(EnumType.STRING)
    private PetitionKind kind;

    private String sector;

    @Enumerated(EnumType.STRING)
    private PetitionStatus status;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chosen_unit_id", updatable = false)
    private Unit chosenUnit;

    @Embedded
    private Place place;

    @Embedded
    private Contact contact;

    @Column(name = "wants_publication")
    private boolean wantsPublication;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Embedded
    private Arrived arrived;

    @Embedded
    private Promise promise;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private PublicWording shown;

    @Embedded
    private Linkage linkage;

    private String options = "";

    private int changes;

    private int forwardings;

    @Embedded
    private Concern concern;

    @Embedded
    private Charge charge;

    @Embedded
    private Urgency urgency;

    @Column(name = "next_due_on", insertable = false, updatable = false)
    private LocalDate nextDueOn;

    protected Petition() {}

    Petition(PetitionNumber number, String locator, Submitted submitted, Unit unit, Promise promise) {
        this.uid = UUID.randomUUID();
        this.number = number;
        this.locator = locator;
        this.kind = submitted.kind();
        this.sector = submitted.sector();
        this.subject = submitted.subject();
        this.text = submitted.text();
        this.place = submitted.place();
        this.contact = submitted.contact();
        this.wantsPublication = submitted.wantsPublication();
        this.submittedAt = submitted.arrival().receivedAt();
        this.arrived = Arrived.of(submitted.arrival());
        this.unit = unit;
        this.chosenUnit = unit;
        this.promise = promise;
        this.status = submitted.arrival().beginning(kind);
        this.concern = Concern.of(submitted.concerned()).at(unit, submitted.isAboutOfficials());
    }

    /** The unit takes it in, and so tells the citizen what becomes of it, where the law asks no more than that. */
    void receive(Instant at) {
        move(Act.RECEIVE, at);
    }

    void askCitizen() {
        move(Act.ASK);
    }

    void hearFromCitizen() {
        if (status == PetitionStatus.NEED_INFO) {
            move(Act.HEAR);
        }
    }

    /** Goes on to another unit; the citizen is told, and the citizen's dates stay as they are. */
    void forward(Unit to, Instant at) {
        if (to.equals(unit)) {
            throw new Refusal("petitions.forward.same");
        }
        concern.mustSuit(to, isAboutOfficials());
        move(Act.FORWARD, at);
        forwardings++;
        unit = to;
        concern = concern.at(to, isAboutOfficials());
        charge = Charge.none();
    }

    private boolean isAboutOfficials() {
        return concern.concerned() != null && kind.isAboutOfficials(sector);
    }

    /** Its unit went over to another as a whole: who handles it changes, and nothing else does. */
    void handOver(Unit heir) {
        if (!status.isOpen()) {
            throw forbidden(Act.FORWARD);
        }
        unit = heir;
    }

    /** A proposed reply that nobody can sign any more, because the unit was divided, is a draft again. */
    void fallBack(LocalDate today) {
        if (status == PetitionStatus.DRAFT_REPLY && !unit.isInForceOn(today)) {
            move(Act.SEND_BACK);
        }
    }

    /** Somebody of its unit has it in hand; where none is named, nobody. */
    void give(Charge its) {
        charge = its;
    }

    /** Is as urgent as this from now on, wherever it goes. */
    void press(Urgency its) {
        urgency = its;
    }

    void propose() {
        move(Act.PROPOSE);
    }

    void sendBack() {
        move(Act.SEND_BACK);
    }

    /** The result is signed: a reply, or the decision on a complaint. */
    void answer(Instant at) {
        move(Act.SIGN, at);
        answeredAt = at;
        closedAt = at;
    }

    /** What its sender says of the result: rates it, or goes on to another case. The result stays what it is. */
    void respond(Act act) {
        move(act);
    }

    /** Any other step of its procedure; the dates that follow from it are owed by {@link #owe}. */
    void step(Act act, Instant at) {
        move(act, at);
        arrived = act == Act.TAKE_SIGNED ? arrived.withSignature() : arrived;
        concern = concern.narrowed(act != Act.HAND_TO_DESK);
        closedAt = status.isClosedWithout() ? at : status.hasResult() ? closedAt : null;
    }

    /** Is a part of what was sent with another, or takes an earlier case further; said before it is kept. */
    void hang(Linkage its) {
        linkage = its;
    }

    /** Is one matter with the main file from now on, which answers for both. */
    void join(Petition main, Instant at) {
        step(Act.JOIN, at);
        linkage = linkage().joinedTo(main);
    }

    /** Stands for itself again, with the dates it had. */
    void separate(Instant at) {
        step(kind.lacksSignature(arrived.isSigned()) ? Act.AWAIT_SIGNATURE : Act.SEPARATE, at);
        linkage = linkage().joinedTo(null);
    }

    /** Is of another kind from now on, and stands where that one has it stand; what was written stays. */
    void reclassify(PetitionKind other) {
        mustAllow(Act.RECLASSIFY);
        status = other.standing(status, arrived.isSigned());
        kind = other;
        wantsPublication &= other.mayBePublished();
        concern = concern.narrowed(isAboutOfficials());
    }

    /** Is about another sector from now on. */
    void sort(String other) {
        sector = other;
    }

    /** What was in hand as another kind is taken in as this one, where the citizen is told so by that; false where not. */
    boolean takeInAnew(Instant at) {
        var isTold = notifiedAt == null && kind.isToldByTakingIn(status);
        notifiedAt = isTold ? at : notifiedAt;
        return isTold;
    }

    /** Other dates are owed from now on; where another notice is, the citizen has not been told of that yet. */
    void owe(Promise other, String itsOptions) {
        if (!Objects.equals(promise.step(DueDate.NOTIFY), other.step(DueDate.NOTIFY))) {
            notifiedAt = null;
        }
        promise = other;
        options = itsOptions;
    }

    /** An officer has read it and lets everybody read this wording; the original stays as sent. */
    void release(String wordedSubject, String wordedText, String wordedReply, Instant at) {
        shown = PublicWording.released(wordedSubject, wordedText, wordedReply, at)
                .mustSuit(answeredAt != null);
    }

    /** Nobody reads it but those it concerns, until an officer decides otherwise. */
    void withhold(WithholdingReason reason, Instant at) {
        shown = PublicWording.withheld(reason, at);
    }

    /** Something in the file changed, so that who still has the earlier state before them is told. */
    void touch() {
        changes++;
    }

    /** Two editors: the second is told, before anything is written. */
    public void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw new Refusal("petitions.stale");
        }
    }

    private void move(Act act, Instant at) {
        move(act);
        if (notifiedAt == null && ClockRecord.tells(kind, act)) {
            notifiedAt = at;
        }
    }

    private void move(Act act) {
        status = act.leads(this);
    }

    void mustAllow(Act act) {
        act.leads(this);
    }

    Refusal forbidden(Act act) {
        return new Refusal("petitions.status.forbidden", number, status, act);
    }

    /** What everybody may read of it; never null, empty while there is nothing. */
    public PublicWording shown() {
        return shown == null ? PublicWording.none() : shown;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID uid() {
        return uid;
    }

    public PetitionNumber number() {
        return number;
    }

    String locator() {
        return locator;
    }

    public PetitionKind kind() {
        return kind;
    }

    /** The code of its sector; what that is called is told by {@link vn.hoiam.sectors.Sectors}. */
    public String sector() {
        return sector;
    }

    public PetitionStatus status() {
        return status;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    /** The unit responsible today. */
    public Unit unit() {
        return unit;
    }

    /** The unit the petition was first sent to. */
    public Unit chosenUnit() {
        return chosenUnit;
    }

    public Place place() {
        return place == null ? new Place(null, null, null) : place;
    }

    /** Never null; empty when the citizen left nothing. */
    public Contact contact() {
        return contact == null ? new Contact(null, null, null, Texts.VIETNAMESE) : contact;
    }

    public boolean wantsPublication() {
        return wantsPublication;
    }

    /** When it was received: its clocks run from then. Of what a clerk entered on a later day the beginning of the day. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** How it came. */
    public Arrived arrived() {
        return arrived;
    }

    public Promise promise() {
        return promise;
    }

    /** When the citizen was told what became of it; null until then. */
    public Instant notifiedAt() {
        return notifiedAt;
    }

    /** The nearest date not yet kept; null once it is answered. Worked out by the database. */
    public LocalDate nextDueOn() {
        return nextDueOn;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** When nothing more was owed, with or without a result; null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** What the case is, as far as lengths of steps depend on it: {@code complex}, {@code remote}. */
    public Set<String> options() {
        return Options.read(options);
    }

    public Linkage linkage() {
        return linkage == null ? Linkage.none() : linkage;
    }

    /** Whose decision, act or conduct it is about, and who may not know of it. */
    public Concern concern() {
        return concern;
    }

    /** Who of its unit has it in hand; never null. */
    public Charge charge() {
        return charge == null ? Charge.none() : charge;
    }

    /** How urgent the office says it is; never null. */
    public Urgency urgency() {
        return urgency == null ? Urgency.none() : urgency;
    }

    /** How often it was sent from one unit to another. */
    public int forwardings() {
        return forwardings;
    }

    public Publication publication() {
        return wantsPublication ? shown().publication(answeredAt != null) : Publication.UNWISHED;
    }
}
