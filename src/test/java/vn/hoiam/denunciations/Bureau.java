package vn.hoiam.denunciations;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.Now;
import vn.hoiam.deadlines.RuleBookSamples;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.ReceiptCodes;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** All counters of the room on one database, with a clock that tests can move and officials who take turns. */
final class Bureau {

    final DenunciationIntake intake = new DenunciationIntake();
    final DenunciationFollowUp followUp = new DenunciationFollowUp();
    final DenunciationDesk desk = new DenunciationDesk();
    final DenunciationHandling handling = new DenunciationHandling();
    final DenouncingAgain again = new DenouncingAgain();
    final Publishing publishing = new Publishing();
    final PublishedConclusions published = new PublishedConclusions();
    final IdentityKeeping identities = new IdentityKeeping();
    final Denunciations denunciations = new Denunciations();
    final Secrets secrets = new Secrets();
    final TakingOver taking = new TakingOver();
    final Sight sight = new Sight();
    final Units units;
    final Journal journal;

    private final EntityManager em;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-16T02:34:56Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return Now.VIETNAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };

    Bureau(EntityManager em) {
        this.em = em;
        units = UnitSamples.units(em, clock);
        journal = JournalSamples.journal(em, clock);
        var facts = JournalSamples.writtenBy(journal);
        denunciations.em = em;
        secrets.em = em;
        secrets.wrapping = new WrappingKey();
        var receivers = new Receivers();
        receivers.holders = AccountSamples.holders(em);
        receivers.clock = clock;
        var deciding = new DecidingUnits();
        deciding.clock = clock;
        deciding.units = units;
        deciding.receivers = receivers;
        var appointments = new Appointments();
        appointments.accounts = AccountSamples.accounts(em);
        appointments.deciding = deciding;
        var reading = new CaseReading();
        reading.clock = clock;
        reading.secrets = secrets;
        var repeats = new Repeats();
        repeats.em = em;
        repeats.secrets = secrets;
        reading.repeats = repeats;
        reading.units = units;
        reading.bases = RuleBookSamples.bases(RuleBookSamples.books(em, clock), CalendarSamples.calendars(em, clock));
        var receipts = new ReceiptCodes();
        var attempts = new DenunciationAttempts();
        attempts.em = em;
        attempts.clock = clock;
        sight.units = units;
        intake.clock = clock;
        intake.deciding = deciding;
        intake.denunciations = denunciations;
        intake.secrets = secrets;
        intake.receipts = receipts;
        intake.marks = secrets.wrapping;
        intake.facts = facts;
        followUp.attempts = attempts;
        followUp.denunciations = denunciations;
        followUp.reading = reading;
        followUp.receipts = receipts;
        again.clock = clock;
        again.followUp = followUp;
        again.denunciations = denunciations;
        again.reading = reading;
        again.repeats = repeats;
        again.facts = facts;
        var conclusions = new Conclusions();
        conclusions.em = em;
        publishing.clock = clock;
        publishing.sight = sight;
        publishing.denunciations = denunciations;
        publishing.secrets = secrets;
        publishing.reading = reading;
        publishing.conclusions = conclusions;
        publishing.facts = facts;
        published.conclusions = conclusions;
        published.secrets = secrets;
        published.units = units;
        desk.sight = sight;
        desk.denunciations = denunciations;
        desk.secrets = secrets;
        desk.reading = reading;
        desk.units = units;
        handling.clock = clock;
        handling.sight = sight;
        handling.denunciations = denunciations;
        handling.secrets = secrets;
        handling.reading = reading;
        handling.appointments = appointments;
        handling.facts = facts;
        identities.clock = clock;
        identities.sight = sight;
        identities.denunciations = denunciations;
        identities.secrets = secrets;
        identities.repeats = repeats;
        identities.facts = facts;
        taking.deciding = deciding;
        taking.denunciations = denunciations;
        taking.secrets = secrets;
        taking.sight = sight;
        taking.facts = facts;
        sits(AccountSamples.nobody(clock));
    }

    /** Hands in what the form says; gives the case. */
    UUID handIn(DenunciationForm form) {
        return find(intake.submit(SubmissionKey.fresh(), form).code()).uid();
    }

    Denunciation find(ReceiptCode code) {
        em.flush();
        em.clear();
        return denunciations.find(code.locator()).orElseThrow();
    }

    /** From now on an official with this duty at this unit is at the desk. */
    Bureau as(DutyKind duty, String unit) {
        return as(official(duty, unit));
    }

    Bureau as(Account account) {
        sits(AccountSamples.signedIn(account, clock, units));
        return this;
    }

    Account official(DutyKind duty, String unit) {
        return AccountSamples.kept(em, duty, unit(unit));
    }

    Account named(String name, DutyKind duty, String unit) {
        return AccountSamples.named(em, name, duty, unit(unit));
    }

    Unit unit(String code) {
        return "province".equals(code) ? units.province() : units.get(code);
    }

    /** Does an act to the case as it stands by now. */
    void act(UUID uid, DenunciationAct act, ActForm form) {
        form.setVersion(reread(uid).version());
        handling.act(uid, act, form);
        em.flush();
        em.clear();
    }

    /** Types what is to be known in public of the conclusion. */
    void prepare(UUID uid, String words) {
        publishing.prepare(uid, conclusion(uid, words));
        em.flush();
        em.clear();
    }

    void release(UUID uid) {
        publishing.release(uid, conclusion(uid, null));
        em.flush();
        em.clear();
    }

    ConclusionForm conclusion(UUID uid, String words) {
        var form = new ConclusionForm();
        form.setVersion(reread(uid).version());
        form.setWords(words);
        form.setPlace("Trụ sở Ủy ban nhân dân phường");
        form.setDays("15");
        form.setDay(LocalDate.now(clock).toString());
        form.setReason("Có chi tiết cần sửa");
        return form;
    }

    /** Whoever holds the code turns to the superior. */
    void repeat(ReceiptCode code, DenunciationAct act, String why) {
        var form = new RepeatForm();
        form.setAct(act.name());
        form.setWhy(why);
        again.repeat(code, form);
        em.flush();
        em.clear();
    }

    Denunciation reread(UUID uid) {
        em.flush();
        em.clear();
        return denunciations.get(uid);
    }

    void at(String moment) {
        now.set(Instant.parse(moment));
    }

    Clock clock() {
        return clock;
    }

    private void sits(CurrentUser me) {
        sight.me = me;
    }
}
