package vn.hoiam.plans;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.deadlines.RuleBookSamples;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.EnclosingSamples;
import vn.hoiam.files.FileSamples;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.units.UnitSamples;

/** The desk of plans as one official sits at it, in a transaction of a test. */
public final class PlanDesk {

    final PlanKeeping keeping = new PlanKeeping();
    final PlanSigning signing = new PlanSigning();
    final PlanOwing owing = new PlanOwing();
    final TaskTying tying = new TaskTying();
    final PlanEditions editions = new PlanEditions();
    final TaskKeeping tasks = new TaskKeeping();
    final BodyKeeping bodies = new BodyKeeping();
    final Journal journal;

    private final EntityManager em;
    private final Clock clock;

    public PlanDesk(EntityManager em, Clock clock, Account official) {
        this.em = em;
        this.clock = clock;
        journal = JournalSamples.journal(em, clock);
        editions.em = em;
        var rights = new PlanRights();
        rights.units = UnitSamples.units(em, clock);
        rights.me = official == null ? AccountSamples.nobody(clock) : AccountSamples.signedIn(official, clock);
        keeping.clock = clock;
        keeping.rights = rights;
        keeping.editions = editions;
        keeping.tasks = PlanSamples.tasks(em);
        keeping.facts = facts();
        owing.clock = clock;
        owing.rights = rights;
        owing.duties = PlanSamples.duties(em);
        owing.plans = PlanSamples.plans(em);
        owing.units = rights.units;
        keeping.owing = owing;
        tying.keeping = keeping;
        tying.rights = rights;
        tying.tasks = keeping.tasks;
        tying.plans = owing.plans;
        signing.clock = clock;
        signing.rights = rights;
        signing.editions = editions;
        signing.signed = PlanSamples.signed(em);
        signing.signed.editions = editions;
        signing.signed.stored = EnclosingSamples.stored(em, clock);
        signing.signed.facts = facts();
        signing.facts = facts();
        signing.children = new ChildPlanning();
        signing.children.clock = clock;
        signing.children.bases =
                RuleBookSamples.bases(RuleBookSamples.books(em, clock), CalendarSamples.calendars(em, clock));
        signing.children.duties = owing.duties;
        signing.children.facts = facts();
        tasks.clock = clock;
        tasks.rights = rights;
        tasks.editions = editions;
        tasks.tasks = keeping.tasks;
        tasks.drafts = PlanSamples.drafts(em);
        bodies.clock = clock;
        bodies.rights = rights;
        bodies.editions = editions;
        bodies.bodies = tasks.drafts.bodies;
        bodies.facts = facts();
    }

    private jakarta.enterprise.event.Event<Fact> facts() {
        return JournalSamples.writtenBy(journal);
    }

    /** Begins a plan for a unit and a year, and says what it is about. */
    public String begin(String unit, int year) {
        return keeping.begin(aForm(unit, year));
    }

    static PlanForm aForm(String unit, int year) {
        var form = new PlanForm();
        form.setUnit(unit);
        form.setTitleVi("Kế hoạch nâng cao chỉ số PAPI năm " + year);
        form.setIssuerVi("Ủy ban nhân dân phường Phố Hiến");
        form.setPeriodFrom(year + "-01-01");
        form.setPeriodTo(year + "-12-31");
        form.setBasisVi("Kế hoạch của Ủy ban nhân dân tỉnh");
        return form;
    }

    /** Writes one task into the edition in work. */
    public void task(String plan, int number, String title) {
        var edition = edition(plan);
        em.createNativeQuery("""
                        insert into plan_part (plan, edition, code, reference, name_vi) values (?1, ?2, 'A', 'I', 'Nhiệm vụ')
                        on conflict do nothing
                        """)
                .setParameter(1, plan)
                .setParameter(2, edition.edition())
                .executeUpdate();
        em.createNativeQuery("""
                        insert into plan_task (plan, edition, number, part, dimension, lead, lead_stated, title_vi, quarter, reference)
                        values (?1, ?2, ?3, 'A', '3.2', 'UBND_XA_PHUONG', true, ?4, 2, 'I')
                        """)
                .setParameter(1, plan)
                .setParameter(2, edition.edition())
                .setParameter(3, number)
                .setParameter(4, title)
                .executeUpdate();
    }

    public PlanEdition edition(String plan) {
        return keeping.open(plan).latest();
    }

    int version(String plan) {
        em.flush();
        return edition(plan).version();
    }

    public void review(String plan) {
        signing.review(plan, version(plan));
    }

    void publish(String plan, String documentNumber) {
        signing.publish(plan, version(plan), aPaper(documentNumber), aPdf());
    }

    /** The same, signed on some day. */
    public void publish(String plan, String documentNumber, String signedOn) {
        var paper = aPaper(documentNumber);
        paper.setIssuedOn(signedOn);
        signing.publish(plan, version(plan), paper, aPdf());
    }

    /** Begins a plan that carries out another. */
    public String begin(String unit, int year, String parent) {
        var form = aForm(unit, year);
        form.setParent(parent);
        return keeping.begin(form);
    }

    static SigningForm aPaper(String documentNumber) {
        var form = new SigningForm();
        form.setDocumentNumber(documentNumber);
        form.setIssuedOn("2026-01-20");
        form.setSignedBy("Trần Thị Hương Giang");
        return form;
    }

    Bundle aPdf() {
        return EnclosingSamples.counter(em, clock)
                .encloseSigned(Bundle.NONE, List.of(FileSamples.handedOver("Kế hoạch.pdf", FileSamples.pdf())));
    }

    public UUID uid(String plan) {
        return keeping.open(plan).plan().uid();
    }
}
