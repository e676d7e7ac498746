package vn.hoiam.petitions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * How a petition hangs together with others: the one it was joined to, the one it was split off from, and the earlier one that it
 * takes further.
 */
@Embeddable
public class Linkage {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "main_id")
    private Petition main;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin_id", updatable = false)
    private Petition origin;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "earlier_id", updatable = false)
    private Petition earlier;

    protected Linkage() {}

    private Linkage(Petition main, Petition origin, Petition earlier) {
        this.main = main;
        this.origin = origin;
        this.earlier = earlier;
    }

    static Linkage none() {
        return new Linkage();
    }

    /** That of a part of what was sent with another. */
    static Linkage partOf(Petition sent) {
        return new Linkage(null, sent, null);
    }

    /** That of a case which takes an earlier one further. */
    static Linkage after(Petition earlier) {
        return new Linkage(null, null, earlier);
    }

    /** The same, joined to this main file; to none where it is null. */
    Linkage joinedTo(Petition file) {
        return new Linkage(file, origin, earlier);
    }

    /** The main file, which answers for both; null for a petition that stands for itself. */
    public Petition main() {
        return main;
    }

    /** The petition as its sender sent it, of which this one is a part; null where it is not. */
    public Petition origin() {
        return origin;
    }

    /** The case whose result, or the want of one, did not content its sender, who went on to this one; null where there is none. */
    public Petition earlier() {
        return earlier;
    }
}
