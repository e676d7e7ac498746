package vn.hoiam.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.plans.PlanDesk;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Phố Hiến ward is reminded of the plan it owes after that of the province, signed on 20 November 2026 and due on 14 December. */
class PlanRemindingIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Account planner;
    private Account leader;
    private Account planning;
    private Account governing;
    private String parent;

    @BeforeEach
    void open() {
        System.setProperty("hoiam.public.url", "https://hoiam.hungyen.example");
        office = new Office(database.em());
        office.at("2026-11-23T08:00:00+07:00");
        planner = official("Đỗ Thị Hạnh", DutyKind.PLANNER, PHO_HIEN);
        leader = official("Phạm Văn Long", DutyKind.LEADER, PHO_HIEN);
        planning = official("Lê Thị Mai", DutyKind.PLANNER, "33");
        governing = official("Vũ Văn Nam", DutyKind.LEADER, "33");
        parent = desk(planning).begin("33", 2026);
        desk(planning).task(parent, 1, "Công khai ngân sách");
        desk(governing).review(parent);
        desk(governing).publish(parent, "1/KH-UBND", "2026-11-20");
        database.em().flush();
    }

    @AfterEach
    void close() {
        System.clearProperty("hoiam.public.url");
    }

    @Test
    void planner_and_leader_read_of_it_three_working_days_before_and_once() {
        morning("2026-12-08");
        assertThat(letters()).isEmpty();
        morning("2026-12-09");
        morning("2026-12-10");
        morning("2026-12-14");

        assertThat(letters()).extracting(Letter::to).containsExactlyInAnyOrder(address(planner), address(leader));
        assertThat(letters().get(0).title()).isEqualTo("Hồi Âm: việc sáng Thứ Tư 09/12/2026, 1 việc");
        assertThat(letters().get(0).body())
                .contains(
                        "Kế hoạch phải ban hành, sắp đến hạn (1):\n\n"
                                + "- phường Phố Hiến: kế hoạch triển khai PAPI-2026, hạn Thứ Hai 14/12/2026\n",
                        "https://hoiam.hungyen.example/desk/plans\n")
                .doesNotContain("/desk/petitions/inbox", "ngân sách");
    }

    @Test
    void they_read_of_it_once_more_when_the_day_has_passed() {
        morning("2026-12-15");
        morning("2026-12-16");

        assertThat(letters()).hasSize(2).allSatisfy(letter -> assertThat(letter.body())
                .contains("Kế hoạch chưa ban hành, đã quá hạn (1):"));
    }

    @Test
    void on_a_day_off_nobody_is_reminded() {
        morning("2026-12-12");

        assertThat(reminders()).isZero();
    }

    @Test
    void who_has_issued_the_plan_is_not_reminded() {
        office.at("2026-12-01T08:00:00+07:00");
        var child = desk(planner).begin(PHO_HIEN, 2026, parent);
        desk(planner).task(child, 1, "Công khai ngân sách của phường");
        desk(leader).review(child);
        desk(leader).publish(child, "5/KH-UBND", "2026-12-01");
        database.em().flush();

        morning("2026-12-09");
        morning("2026-12-15");

        assertThat(letters()).isEmpty();
        assertThat(reminders()).isEqualTo(2 * 103);
    }

    @Test
    void the_record_of_the_plan_above_tells_whom_the_portal_reminded() {
        morning("2026-12-09");
        morning("2026-12-15");

        var record = JournalSamples.journal(database.em(), office.clock())
                .list(desk(planning).uid(parent));
        assertThat(record)
                .filteredOn(entry -> entry.kind().equals("PLAN_UNITS_REMINDED"))
                .hasSize(2);
        assertThat(record.get(record.size() - 1).actor()).isNull();
    }

    private long reminders() {
        return ((Number) database.em()
                        .createNativeQuery("select count(*) from plan_reminder")
                        .getSingleResult())
                .longValue();
    }

    private void morning(String day) {
        office.at(day + "T06:30:00+07:00");
        database.em().flush();
        database.em().clear();
        var journal = JournalSamples.journal(database.em(), office.clock());
        var reminding = ReminderSamples.planReminding(database.em(), office, JournalSamples.writtenBy(journal));
        for (int rounds = 0; reminding.remindNext(); rounds++) {
            assertThat(rounds).isLessThan(9);
        }
        var digesting = ReminderSamples.digesting(database.em(), office);
        digesting.readers().forEach(digesting::write);
    }

    private List<Letter> letters() {
        return OutboxSamples.all(database.em());
    }

    private Account official(String name, DutyKind duty, String unit) {
        var account =
                AccountSamples.named(database.em(), name, duty, office.units().get(unit));
        ReminderSamples.digests(database.em())
                .add(new DigestAddress(
                        account.id(), address(account), office.clock().instant()));
        database.em().flush();
        return account;
    }

    private static String address(Account account) {
        return account.username() + "@hungyen.example";
    }

    private PlanDesk desk(Account official) {
        return new PlanDesk(database.em(), office.clock(), official);
    }
}
