package vn.hoiam.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;

/**
 * A file that was checked, cleaned and put into the folder of files. It lies there under a name of chance; for 24 hours it
 * belongs to the form it came with, and for ever to the case that claims it.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Id
    private String name;

    @Column(name = "shown_name")
    private String shownName;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long bytes;

    private Integer width;

    private Integer height;

    private String sha256;

    @Column(name = "kept_under")
    private String keptUnder;

    private int position;

    private boolean claimed;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredFile() {}

    StoredFile(String name, String shownName, Cleaned cleaned, String keptUnder, int position, Instant storedAt) {
        this.name = name;
        this.shownName = shownName;
        this.type = cleaned.type();
        this.bytes = cleaned.content().length;
        this.width = cleaned.width();
        this.height = cleaned.height();
        this.sha256 = cleaned.sha256();
        this.keptUnder = keptUnder;
        this.position = position;
        this.storedAt = storedAt;
    }

    /** Another file that shows the same photo, for the same people and whoever else is meant to see it. */
    StoredFile copied(String copysName, Cleaned copy, Instant at) {
        return new StoredFile(copysName, shownName, copy, keptUnder, position, at);
    }

    /** The name of chance, 32 hexadecimal digits: its name on disk and in its address. */
    public String name() {
        return name;
    }

    public String shownName() {
        return shownName;
    }

    public FileType type() {
        return type;
    }

    public boolean isPhoto() {
        return type.isPhoto();
    }

    public long bytes() {
        return bytes;
    }

    /** Points across; null where the file is no picture. */
    public Integer width() {
        return width;
    }

    public Integer height() {
        return height;
    }

    /** Of the bytes as they are kept, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** What enters the journal of a case, sealed: the kind of file and the hash of its bytes. */
    public String seal() {
        return type + " " + sha256;
    }

    String keptUnder() {
        return keptUnder;
    }

    int position() {
        return position;
    }

    Instant storedAt() {
        return storedAt;
    }
}
