package vn.hoiam.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import vn.hoiam.units.Unit;

/** A unit's own wording of a template, from a day on. What was drafted before keeps the words it has. */
@Entity
@Table(name = "template_edition")
public class TemplateEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(updatable = false)
    private String template;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    private String subject;

    private String addressee;

    private String body;

    private String recipients;

    @Column(name = "edited_by")
    private Long editedBy;

    private String editor;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected TemplateEdition() {}

    TemplateEdition(Unit unit, String template, LocalDate validFrom) {
        this.unit = unit;
        this.template = template;
        this.validFrom = validFrom;
    }

    void word(Wording its, CaseDocument.Official by, Instant at) {
        subject = its.subject();
        addressee = its.addressee();
        body = its.body().html();
        recipients = its.recipients();
        editedBy = by.account();
        editor = by.name();
        editedAt = at;
    }

    /** Two editors: the second is told, before anything is written. */
    void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw new Refusal("documents.stale");
        }
    }

    Wording wording(Authority authority) {
        return new Wording(subject, addressee, RichText.typed(body), recipients, authority);
    }

    public int version() {
        return version;
    }

    String template() {
        return template;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String editor() {
        return editor;
    }

    public Instant editedAt() {
        return editedAt;
    }
}
