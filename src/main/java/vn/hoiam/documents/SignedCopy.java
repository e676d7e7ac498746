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
import java.time.Instant;
import vn.hoiam.files.StoredFile;

/** A document as it was signed: a scan of the paper, a PDF with a digital signature in it, or the file of one beside it. */
@Entity
@Table(name = "signed_copy")
public class SignedCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id", updatable = false)
    private CaseDocument document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file", updatable = false)
    private StoredFile file;

    @Column(name = "added_by", updatable = false)
    private Long addedBy;

    @Column(updatable = false)
    private String adder;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected SignedCopy() {}

    SignedCopy(CaseDocument document, StoredFile file, CaseDocument.Official by, Instant at) {
        this.document = document;
        this.file = file;
        this.addedBy = by.account();
        this.adder = by.name();
        this.addedAt = at;
    }

    public CaseDocument document() {
        return document;
    }

    public StoredFile file() {
        return file;
    }

    public String adder() {
        return adder;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
