package vn.hoiam.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.units.UnitSamples;

/** The counters of this room wired up by hand, as somebody. */
final class StaffingSamples {

    private StaffingSamples() {}

    static Staffing staffing(EntityManager em, CurrentUser me, Clock clock) {
        var staffing = new Staffing();
        staffing.accounts = new Accounts();
        staffing.accounts.em = em;
        staffing.jurisdiction = new Jurisdiction();
        staffing.jurisdiction.me = me;
        staffing.jurisdiction.units = UnitSamples.units(em, clock);
        staffing.dutyUnits = new DutyUnits();
        staffing.dutyUnits.units = staffing.jurisdiction.units;
        staffing.journal = JournalSamples.journal(em, clock);
        staffing.facts = JournalSamples.writtenBy(staffing.journal);
        staffing.clock = clock;
        staffing.delegating = delegating(em, me, clock);
        return staffing;
    }

    static Delegating delegating(EntityManager em, CurrentUser me, Clock clock) {
        var delegating = new Delegating();
        delegating.accounts = AccountSamples.accounts(em);
        delegating.delegations = new Delegations();
        delegating.delegations.em = em;
        delegating.me = me;
        delegating.clock = clock;
        delegating.facts = JournalSamples.writtenBy(JournalSamples.journal(em, clock));
        return delegating;
    }

    static AccountKeeping keeping(EntityManager em, CurrentUser me, Clock clock) {
        var keeping = new AccountKeeping();
        keeping.staffing = staffing(em, me, clock);
        keeping.accounts = keeping.staffing.accounts;
        keeping.jurisdiction = keeping.staffing.jurisdiction;
        keeping.facts = keeping.staffing.facts;
        keeping.invitations = new Invitations();
        keeping.invitations.em = em;
        keeping.histories = new Histories();
        keeping.histories.em = em;
        keeping.histories.journal = keeping.staffing.journal;
        keeping.histories.units = keeping.jurisdiction.units;
        keeping.clock = clock;
        return keeping;
    }

    static SetUp setUp(EntityManager em, CurrentUser me, Clock clock) {
        var setting = passwords(em, me, clock);
        var setUp = new SetUp();
        setUp.accounts = setting.accounts;
        setUp.invitations = setting.invitations;
        setUp.passwords = setting.passwords;
        setUp.staffing = setting.keeping.staffing;
        setUp.clock = clock;
        return setUp;
    }

    static PasswordSetting passwords(EntityManager em, CurrentUser me, Clock clock) {
        var setting = new PasswordSetting();
        setting.me = me;
        setting.keeping = keeping(em, me, clock);
        setting.accounts = setting.keeping.accounts;
        setting.invitations = setting.keeping.invitations;
        setting.facts = setting.keeping.facts;
        setting.passwords = new Passwords();
        setting.clock = clock;
        return setting;
    }
}
