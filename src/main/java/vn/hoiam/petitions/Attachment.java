package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import vn.hoiam.files.StoredFile;

/**
 * A photo or paper that came with a petition. It is for those who handle the petition and for whoever wrote it; everybody
 * sees it only once an officer has looked at it for persons and released it.
 */
@Entity
@IdClass(Attachment.Place.class)
public class Attachment {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", updatable = false)
    private Petition petition;

    @Id
    @Column(updatable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file", updatable = false)
    private StoredFile file;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Attachment() {}

    public Petition petition() {
        return petition;
    }

    /** Which of the petition’s files it is, from 1. */
    public int position() {
        return position;
    }

    public StoredFile file() {
        return file;
    }

    /** When an officer let everybody see it; null while it is for the office and the citizen alone. */
    public Instant releasedAt() {
        return releasedAt;
    }

    /** Names an attachment: the petition and its number there. */
    public static class Place implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        Long petition;
        int position;

        public Place() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && position == place.position
                    && Objects.equals(petition, place.petition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(petition, position);
        }
    }
}
