package vn.hoiam.plans;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import vn.hoiam.Refusal;

/**
 * One edition of a plan. It is written, reviewed by somebody other than who wrote it last, signed and published. From then on it
 * stays as it is; what is to be changed becomes the next edition, and everybody sees the difference.
 */
@Entity
@Table(name = "plan_edition")
public class PlanEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan", updatable = false)
    private Plan plan;

    @Column(updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @Embedded
    private PlanWording wording;

    @Embedded
    private PlanOrigin origin;

    @Embedded
    private PlanSignature signature;

    @Column(name = "drafted_by", updatable = false)
    private Long draftedBy;

    @Column(updatable = false)
    private String drafter;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "worked_by")
    private Long workedBy;

    /** With each change of its tasks the edition is another one, though nothing else of it differs. */
    private int changes;

    private String remark;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    private String reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    private String publisher;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected PlanEdition() {}

    PlanEdition(Plan plan, int edition, PlanWording wording, Planner by, Instant at) {
        this.plan = plan;
        this.edition = edition;
        this.state = EditionState.DRAFT;
        this.draftedBy = by.account();
        this.drafter = by.name();
        this.draftedAt = at;
        this.workedBy = by.account();
        this.wording = wording;
    }

    /** Is worded anew, while nobody has found it right yet. */
    void word(PlanWording its, Planner by) {
        touch(by);
        wording = its;
    }

    /** Somebody changes it, or its tasks: they will not be the one to review it. */
    void touch(Planner by) {
        mustBeDraft();
        workedBy = by.account();
        changes++;
    }

    void review(Planner by, Instant at) {
        if (isWorkOf(by)) {
            throw new Refusal("plans.review.own");
        }
        moveTo(EditionState.REVIEWED);
        remark = null;
        reviewedBy = by.account();
        reviewer = by.name();
        reviewedAt = at;
    }

    /** Goes back to whoever writes it, with what is to be mended. */
    void giveBack(String what) {
        moveTo(EditionState.DRAFT);
        remark = what;
        reviewedBy = null;
        reviewer = null;
        reviewedAt = null;
    }

    void publish(PlanSignature its, Planner by, Instant at) {
        moveTo(EditionState.PUBLISHED);
        signature = its;
        publishedBy = by.account();
        publisher = by.name();
        publishedAt = at;
    }

    /** Two officials: the second is told, before anything is written. */
    void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw new Refusal("plans.stale");
        }
    }

    void mustBeDraft() {
        if (state != EditionState.DRAFT) {
            throw new Refusal("plans.not-draft");
        }
    }

    boolean isWorkOf(Planner official) {
        return Objects.equals(workedBy, official.account());
    }

    private void moveTo(EditionState target) {
        if (!state.next().contains(target)) {
            throw new Refusal("plans.state.forbidden");
        }
        state = target;
    }

    public Plan plan() {
        return plan;
    }

    public int edition() {
        return edition;
    }

    public EditionState state() {
        return state;
    }

    public int version() {
        return version;
    }

    PlanWording wording() {
        return wording;
    }

    /** What is to be mended; null where nobody said so. */
    public String remark() {
        return remark;
    }

    /** What it says by now. */
    public PlanDocument document() {
        var signed = signature == null ? new PlanSignature() : signature;
        return new PlanDocument(
                plan.number(),
                edition,
                state,
                plan.unit(),
                plan.unitFrom(),
                plan.parent(),
                wording.title(),
                signed.documentNumber(),
                wording.issuer(),
                signed.signedBy(),
                signed.issuedOn(),
                origin == null ? null : origin.issuedNote(),
                wording.periodFrom(),
                wording.periodTo(),
                wording.legalBasis(),
                origin == null ? null : origin.source(),
                wording.note(),
                wording.changeNote(),
                signed.file(),
                plan.isMadeHere(),
                PlanDocument.Step.of(drafter, draftedAt),
                PlanDocument.Step.of(reviewer, reviewedAt),
                PlanDocument.Step.of(publisher, publishedAt),
                plan.closing());
    }
}
