package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hoiam.accounts.Account;
import vn.hoiam.units.Unit;

/** What an official notes for colleagues about a case. It stays with the unit where it was written, and is never changed. */
@Entity
@Table(name = "case_note")
public class CaseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "for_leader")
    private boolean forLeader;

    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by")
    private Account writer;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CaseNote() {}

    CaseNote(Petition petition, String text, Account writer, Instant writtenAt) {
        this.petition = petition;
        this.unit = petition.unit();
        this.forLeader = petition.concern().isForLeader();
        this.text = text;
        this.writer = writer;
        this.writtenAt = writtenAt;
    }

    /** Where the case lay when it was written. */
    public Unit unit() {
        return unit;
    }

    /** Whether the case lay with the leader alone when it was written. */
    public boolean isForLeader() {
        return forLeader;
    }

    public String text() {
        return text;
    }

    public String writer() {
        return writer.name();
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
