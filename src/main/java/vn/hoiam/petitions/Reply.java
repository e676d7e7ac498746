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
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Capacity;

/** A reply to a petition: the clerk's draft, proposed to the leader, sent back with a remark or signed and sent. */
@Entity
public class Reply {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    @Enumerated(EnumType.STRING)
    private ReplyStage stage;

    private String text;

    @Embedded
    private Undertaking undertaking;

    @Column(name = "drafted_by")
    private Long draftedBy;

    private String drafter;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    private String remark;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String behalf;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    protected Reply() {}

    Reply(Petition petition) {
        this.petition = petition;
        this.stage = ReplyStage.DRAFT;
    }

    /** What it would be if it were signed by somebody at this moment: for showing only, and never kept. */
    static Reply imagined(Petition petition, ReplyForm form, Signatory leader, Instant at) {
        var reply = new Reply(petition);
        reply.write(form, leader, at);
        reply.propose();
        reply.send(leader, at);
        return reply;
    }

    void write(ReplyForm form, Signatory clerk, Instant at) {
        mustBe(ReplyStage.DRAFT);
        text = Written.lines(form.getText());
        undertaking = Undertaking.of(form);
        draftedBy = clerk.account();
        drafter = clerk.name();
        draftedAt = at;
    }

    void propose() {
        mustBe(ReplyStage.DRAFT);
        stage = ReplyStage.PROPOSED;
    }

    /** Nobody is left who could sign it: it may be worked on again. */
    void fallBack() {
        if (stage == ReplyStage.PROPOSED) {
            stage = ReplyStage.DRAFT;
        }
    }

    void sendBack(String why, Signatory leader, Instant at) {
        decide(ReplyStage.SENT_BACK, leader, at);
        remark = why;
    }

    void send(Signatory leader, Instant at) {
        decide(ReplyStage.SENT, leader, at);
    }

    private void decide(ReplyStage decision, Signatory leader, Instant at) {
        mustBe(ReplyStage.PROPOSED);
        stage = decision;
        decidedBy = leader.account();
        decider = leader.name();
        behalf = leader.behalf();
        capacity = leader.capacity();
        decidedAt = at;
    }

    private void mustBe(ReplyStage expected) {
        if (stage != expected) {
            throw new Refusal("petitions.reply.stage", stage);
        }
    }

    public ReplyStage stage() {
        return stage;
    }

    public String text() {
        return text;
    }

    /** What it undertakes; never null, empty for what was written before that was asked. */
    public Undertaking undertaking() {
        return undertaking == null ? new Undertaking() : undertaking;
    }

    /** Its words, and what it undertakes, in one text: for whoever reads it without the file. */
    String inFull() {
        var told = undertaking().told();
        return told.isEmpty() ? text : text + "\n\n" + told;
    }

    /** What of it enters the journal as commitments. */
    Map<String, String> sealed() {
        var sealed = new TreeMap<>(undertaking().sealed());
        sealed.put("text", text);
        return sealed;
    }

    public Long draftedBy() {
        return draftedBy;
    }

    /** The clerk's name. */
    public String drafter() {
        return drafter;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Why the leader sent it back. */
    public String remark() {
        return remark;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    /** The name of the leader who signed it or sent it back. */
    public String decider() {
        return decider;
    }

    /** The name of the leader in whose place it was decided; null for the leader’s own decision. */
    public String behalf() {
        return behalf;
    }

    /** In which capacity it was decided in the leader’s place; null for the leader’s own decision. */
    public Capacity capacity() {
        return capacity;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
