package vn.hoiam.reminders;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.journal.Fact;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.units.Units;

/** What reminds officials, for tests without a container. */
final class ReminderSamples {

    private ReminderSamples() {}

    static Reminders reminders(EntityManager em) {
        var reminders = new Reminders();
        reminders.em = em;
        return reminders;
    }

    static Reminding reminding(EntityManager em, Office office, Event<Fact> facts) {
        var reminding = new Reminding();
        reminding.clock = office.clock();
        reminding.calendars = office.calendars();
        reminding.units = office.units();
        reminding.reminders = reminders(em);
        reminding.facts = facts;
        return reminding;
    }

    static PlanReminders planReminders(EntityManager em, Units units) {
        var reminders = new PlanReminders();
        reminders.em = em;
        reminders.units = units;
        return reminders;
    }

    static PlanReminding planReminding(EntityManager em, Office office, Event<Fact> facts) {
        var reminding = new PlanReminding();
        reminding.clock = office.clock();
        reminding.calendars = office.calendars();
        reminding.reminders = planReminders(em, office.units());
        reminding.facts = facts;
        return reminding;
    }

    static Digests digests(EntityManager em) {
        var digests = new Digests();
        digests.em = em;
        return digests;
    }

    static Digesting digesting(EntityManager em, Office office) {
        var digesting = new Digesting();
        digesting.clock = office.clock();
        digesting.calendars = office.calendars();
        digesting.accounts = AccountSamples.accounts(em);
        digesting.digests = digests(em);
        digesting.gathering = new Gathering();
        digesting.gathering.clock = office.clock();
        digesting.gathering.calendars = office.calendars();
        digesting.gathering.units = office.units();
        digesting.gathering.digests = digesting.digests;
        digesting.gathering.reminders = reminders(em);
        digesting.gathering.plans = planReminders(em, office.units());
        digesting.outbox = OutboxSamples.outbox(em, office.clock());
        return digesting;
    }
}
