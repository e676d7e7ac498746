package vn.hoiam.folders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What a citizen who wants it keeps together: petitions whose receipt they have shown, under a mail address they can read. It has no password
 * and no name; who opens a link that was sent to the address opens it.
 */
@Entity
public class Folder {

    @Id
    private Long id;

    private UUID uid;

    private String email;

    @Column(name = "visited_at")
    private Instant visitedAt;

    protected Folder() {}

    /** Somebody has opened a link to it. */
    void visit(Instant now) {
        visitedAt = now;
    }

    Long id() {
        return id;
    }

    public UUID uid() {
        return uid;
    }

    /** The address links to it go to, in small letters. */
    public String email() {
        return email;
    }

    /** When it was last opened; null while nobody has opened a link to it. */
    public Instant visitedAt() {
        return visitedAt;
    }
}
