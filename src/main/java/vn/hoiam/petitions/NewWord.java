package vn.hoiam.petitions;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the sender of a petition wrote something no official has read yet. It is there until somebody has. */
@Entity
@Table(name = "new_word")
public class NewWord {

    @Id
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private Instant since;

    protected NewWord() {}

    NewWord(Petition petition, Instant since) {
        this.petition = petition;
        this.since = since;
    }

    /** When the first of it was written. */
    public Instant since() {
        return since;
    }
}
