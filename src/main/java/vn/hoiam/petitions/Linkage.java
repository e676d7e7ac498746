package vn.hoiam.petitions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** How a petition hangs together with others: the one it was joined to, and the one it was split off from. */
@Embeddable
public class Linkage {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "main_id")
    private Petition main;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin_id", updatable = false)
    private Petition origin;

    protected Linkage() {}

    Linkage(Petition main, Petition origin) {
        this.main = main;
        this.origin = origin;
    }

    /** The main file, which answers for both; null for a petition that stands for itself. */
    public Petition main() {
        return main;
    }

    /** The petition as its sender sent it, of which this one is a part; null where it is not. */
    public Petition origin() {
        return origin;
    }
}
