package vn.hoiam.recounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import vn.hoiam.deadlines.RuleBookSamples;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;

/** Counts everything again, for tests of other rooms: what they do must leave record and columns agreeing. */
public final class RecountSamples {

    private final Recounts recounts = new Recounts();
    private final Recounting recounting = new Recounting();
    private final Office office;
    private final EntityManager em;
    private final Recount before;

    /** Counts what other tests left. */
    public RecountSamples(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
        office.rules().keepVersion();
        office.calendars().keepVersion();
        var journal = JournalSamples.journal(em, office.clock());
        recounts.em = em;
        recounting.clock = office.clock();
        recounting.recounts = recounts;
        recounting.petitions = office.petitions();
        recounting.bases = RuleBookSamples.bases(office.rules(), office.calendars());
        recounting.journal = journal;
        recounting.facts = JournalSamples.writtenBy(journal);
        before = run();
    }

    /** Whether so many petitions more were counted, every date of theirs, and none differs. */
    public void mustAgreeOf(int petitions) {
        var after = run();
        assertThat(after.petitions()).isEqualTo(before.petitions() + petitions);
        assertThat(after.differing()).isEqualTo(before.differing());
        assertThat(after.uncounted()).isEqualTo(before.uncounted());
    }

    private Recount run() {
        em.flush();
        em.clear();
        recounts.begin(office.clock().instant(), null);
        var rounds = 0;
        while (recounting.countNext()) {
            assertThat(++rounds).isLessThan(100);
        }
        return recounts.latest(1).get(0);
    }
}
