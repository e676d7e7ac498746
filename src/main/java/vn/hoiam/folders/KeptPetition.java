package vn.hoiam.folders;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.hoiam.petitions.Petition;

/** A petition in a folder. Its receipt code was shown once, and is not kept. */
@Entity
@Table(name = "kept_petition")
public class KeptPetition {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "folder_id")
    private Folder folder;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private int seen;

    protected KeptPetition() {}

    Petition petition() {
        return petition;
    }

    /** Whether this entry of its journal came after it was last opened. */
    boolean isNew(int entry) {
        return entry > seen;
    }
}
