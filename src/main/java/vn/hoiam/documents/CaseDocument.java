package vn.hoiam.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.hoiam.Refusal;
import vn.hoiam.petitions.Petition;
import vn.hoiam.units.Unit;

/**
 * A document of a case. A clerk drafts it from a template and works on it; whoever may do the act it is for issues it. From then on
 * it has its number and day and stays what it is; what was signed is kept beside it.
 */
@Entity
@Table(name = "case_document")
public class CaseDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", updatable = false)
    private Petition petition;

    @Column(updatable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private String subject;

    private String addressee;

    private String body;

    private String recipients;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Column(name = "drafted_by", updatable = false)
    private Long draftedBy;

    @Column(updatable = false)
    private String drafter;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    private Integer serial;

    private String symbol;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String signatory;

    @Column(name = "issued_by")
    private Long issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected CaseDocument() {}

    CaseDocument(Petition petition, int position, DocumentKind kind, Wording wording, Official drafter, Instant at) {
        this.petition = petition;
        this.position = position;
        this.unit = petition.unit();
        this.kind = kind;
        this.state = DocumentState.DRAFTED;
        this.draftedBy = drafter.account();
        this.drafter = drafter.name();
        this.draftedAt = at;
        word(wording);
    }

    /** Is worded anew, while it has no number. */
    void reword(Wording other) {
        mustBeDraft();
        word(other);
    }

    void mustBeDraft() {
        if (state.isIssued()) {
            throw new Refusal("documents.issued", number());
        }
    }

    private void word(Wording its) {
        subject = its.subject();
        addressee = its.addressee();
        body = its.body().html();
        recipients = its.recipients();
        authority = its.authority();
    }

    /** Gets its number and day, and the name of whoever signs it. */
    void issue(DocumentNumber number, LocalDate day, String name, Official by, Instant at) {
        moveTo(DocumentState.ISSUED);
        serial = number.serial();
        symbol = number.symbol();
        issuedOn = day;
        signatory = name;
        issuedBy = by.account();
        issuedAt = at;
    }

    /** What was signed has come; the first copy says when. */
    void sign(Instant at) {
        moveTo(DocumentState.SIGNED);
        signedAt = signedAt == null ? at : signedAt;
    }

    /** Two editors: the second is told, before anything is written. */
    void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw new Refusal("documents.stale");
        }
    }

    private void moveTo(DocumentState target) {
        if (!state.next().contains(target)) {
            throw new Refusal(state.isIssued() ? "documents.issued" : "documents.not-issued", number());
        }
        state = target;
    }

    /** What it says, as it may be changed. */
    public Wording wording() {
        return new Wording(subject, addressee, RichText.typed(body), recipients, authority);
    }

    /** Null until it is issued. */
    public DocumentNumber number() {
        return serial == null ? null : new DocumentNumber(serial, symbol);
    }

    /** An official by account, and the name it bore that day. */
    record Official(Long account, String name) {}

    public int version() {
        return version;
    }

    public Petition petition() {
        return petition;
    }

    /** Which of the documents of its case it is, from 1. */
    public int position() {
        return position;
    }

    /** The unit it is drafted and issued by. */
    public Unit unit() {
        return unit;
    }

    public DocumentKind kind() {
        return kind;
    }

    public DocumentState state() {
        return state;
    }

    public String drafter() {
        return drafter;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Whose name stands below the signature; null until it is issued. */
    public String signatory() {
        return signatory;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
