package vn.hoiam.phrases;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.hoiam.Refusal;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.units.Unit;

/**
 * A sentence that the officials of a unit use again and again in their replies, kept under a short name. It may be meant for
 * one sector or one kind of petition only, and is never deleted: what is no longer used is retired.
 */
@Entity
public class Phrase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private UUID uid;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    private String name;

    private String text;

    private String sector;

    @Enumerated(EnumType.STRING)
    private PetitionKind kind;

    @Column(name = "written_by")
    private Long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private int version;

    protected Phrase() {}

    Phrase(Unit unit, PhraseForm form, Long writer, Instant now) {
        this.uid = UUID.randomUUID();
        this.unit = unit;
        take(form, writer, now);
    }

    /** From now on it says something else; replies that used it stay as they are. */
    void change(PhraseForm form, Long writer, Instant now) {
        mustBeInUse();
        take(form, writer, now);
    }

    void retire(Long who, Instant now) {
        mustBeInUse();
        writtenBy = who;
        retiredAt = now;
    }

    /** Two editors: the second is told, before anything is written. */
    void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw new Refusal("phrases.stale");
        }
    }

    private void mustBeInUse() {
        if (retiredAt != null) {
            throw new Refusal("phrases.retired.already");
        }
    }

    private void take(PhraseForm form, Long writer, Instant now) {
        name = form.name();
        text = form.text();
        sector = form.sector();
        kind = form.kind();
        writtenBy = writer;
        writtenAt = now;
    }

    public UUID uid() {
        return uid;
    }

    public Unit unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The code of the sector it is meant for; null for every one. */
    public String sector() {
        return sector;
    }

    /** The kind of petition it is meant for; null for every one. */
    public PetitionKind kind() {
        return kind;
    }

    /** When it was last written. */
    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public int version() {
        return version;
    }

    PhraseRow row() {
        return new PhraseRow(uid.toString(), name, text, sector, kind, false);
    }
}
