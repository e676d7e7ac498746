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
import java.util.UUID;
import vn.hoiam.Refusal;
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

    @Column(updatable = false)
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

    @Column(name = "wants_publication", updatable = false)
    private boolean wantsPublication;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Embedded
    private Promise promise;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "public_subject")
    private String publicSubject;

    @Column(name = "public_text")
    private String publicText;

    @Column(name = "public_reply")
    private String publicReply;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "withheld_at")
    private Instant withheldAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "withheld_for")
    private WithholdingReason withheldFor;

    private int changes;

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
        this.channel = submitted.channel();
        this.submittedAt = submitted.at();
        this.unit = unit;
        this.chosenUnit = unit;
        this.promise = promise;
        this.status = PetitionStatus.NEW;
    }

    /** The unit takes it in and so tells the citizen: the statutory clock has done its work. */
    void receive(Instant at) {
        if (!status.isWaiting()) {
            throw forbidden(PetitionStatus.RECEIVED);
        }
        moveTo(PetitionStatus.RECEIVED);
        tell(at);
    }

    void askCitizen() {
        if (status == PetitionStatus.NEED_INFO) {
            throw forbidden(PetitionStatus.NEED_INFO);
        }
        moveTo(PetitionStatus.NEED_INFO);
    }

    void hearFromCitizen() {
        if (status == PetitionStatus.NEED_INFO) {
            moveTo(PetitionStatus.RECEIVED);
        }
    }

    /** Goes on to another unit; the citizen is told, and the citizen's dates stay as they are. */
    void forward(Unit to, Instant at) {
        if (to.equals(unit)) {
            throw new Refusal("petitions.forward.same");
        }
        moveTo(PetitionStatus.FORWARDED);
        unit = to;
        tell(at);
    }

    /** Its unit went over to another as a whole: who handles it changes, and nothing else does. */
    void handOver(Unit heir) {
        if (!status.isOpen()) {
            throw forbidden(status);
        }
        unit = heir;
    }

    /** A proposed reply that nobody can sign any more, because the unit was divided, is a draft again. */
    void fallBack(LocalDate today) {
        if (status == PetitionStatus.DRAFT_REPLY && !unit.isInForceOn(today)) {
            moveTo(PetitionStatus.RECEIVED);
        }
    }

    /** The clerk keeps working on a draft: allowed from the day it is taken in until a reply is proposed. */
    void mustBeInHand() {
        if (status != PetitionStatus.RECEIVED && status != PetitionStatus.NEED_INFO) {
            throw forbidden(PetitionStatus.DRAFT_REPLY);
        }
    }

    void propose() {
        moveTo(PetitionStatus.DRAFT_REPLY);
    }

    void sendBack() {
        if (status != PetitionStatus.DRAFT_REPLY) {
            throw forbidden(PetitionStatus.RECEIVED);
        }
        moveTo(PetitionStatus.RECEIVED);
    }

    void answer(Instant at) {
        moveTo(PetitionStatus.ANSWERED);
        answeredAt = at;
    }

    void rate() {
        moveTo(PetitionStatus.RATED);
    }

    /** An officer has read it and lets everybody read this wording; the original stays as sent. */
    void release(String wordedSubject, String wordedText, String wordedReply, Instant at) {
        if (answeredAt == null && wordedReply != null) {
            throw new Refusal("petitions.release.early");
        }
        publicSubject = wordedSubject;
        publicText = wordedText;
        publicReply = wordedReply;
        releasedAt = at;
        withheldAt = null;
        withheldFor = null;
    }

    /** Nobody reads it but those it concerns, until an officer decides otherwise. */
    void withhold(WithholdingReason reason, Instant at) {
        publicSubject = null;
        publicText = null;
        publicReply = null;
        releasedAt = null;
        withheldAt = at;
        withheldFor = reason;
    }

    /** Something in the file changed, so that who still has the earlier state before them is told. */
    void touch() {
        changes++;
    }

    /** Two editors: the second is told, before anything is written. */
    void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw new Refusal("petitions.stale");
        }
    }

    private void tell(Instant at) {
        if (notifiedAt == null) {
            notifiedAt = at;
        }
    }

    private void moveTo(PetitionStatus target) {
        if (!status.next().contains(target)) {
            throw forbidden(target);
        }
        status = target;
    }

    private Refusal forbidden(PetitionStatus target) {
        return new Refusal("petitions.status.forbidden", number, status, target);
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
        return contact == null ? new Contact(null, null, null) : contact;
    }

    public boolean wantsPublication() {
        return wantsPublication;
    }

    public Channel channel() {
        return channel;
    }

    public Instant submittedAt() {
        return submittedAt;
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

    public String publicSubject() {
        return publicSubject;
    }

    public String publicText() {
        return publicText;
    }

    /** The reply as everybody may read it; null while it is not public. */
    public String publicReply() {
        return publicReply;
    }

    /** When the wording everybody may read was last released; null while there is none. */
    public Instant releasedAt() {
        return releasedAt;
    }

    /** When an officer decided that it is not public, or no longer; null while no such decision stands. */
    public Instant withheldAt() {
        return withheldAt;
    }

    public Publication publication() {
        if (!wantsPublication) {
            return Publication.UNWISHED;
        }
        if (withheldAt != null) {
            return Publication.WITHHELD;
        }
        if (releasedAt == null) {
            return Publication.UNDECIDED;
        }
        return answeredAt != null && publicReply == null ? Publication.WITHOUT_REPLY : Publication.RELEASED;
    }

    public WithholdingReason withheldFor() {
        return withheldFor;
    }
}
