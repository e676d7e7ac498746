package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.hoiam.accounts.Account;

/** Who of its unit has a case in hand, so that others know whom to ask. It takes no duty from anybody and gives none. */
@Embeddable
public class Charge {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "in_charge")
    private Account official;

    @Column(name = "charged_at")
    private Instant since;

    protected Charge() {}

    Charge(Account official, Instant since) {
        this.official = official;
        this.since = since;
    }

    static Charge none() {
        return new Charge();
    }

    /** Null where nobody was named. */
    public Account official() {
        return official;
    }

    public Instant since() {
        return since;
    }

    public boolean isWith(Long account) {
        return official != null && official.id().equals(account);
    }
}
