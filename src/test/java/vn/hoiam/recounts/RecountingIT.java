package vn.hoiam.recounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.DayCertainty;
import vn.hoiam.calendar.DayKind;
import vn.hoiam.deadlines.RuleBookSamples;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.EnclosingSamples;
import vn.hoiam.files.FileSamples;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.texts.Bilingual;

/** Every promised date follows from the record of its petition, and whatever does not is told. */
class RecountingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final Recounts recounts = new Recounts();
    private final Recounting recounting = new Recounting();
    private Office office;
    private Journal journal;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        office.rules().keepVersion();
        office.calendars().keepVersion();
        journal = JournalSamples.journal(database.em(), office.clock());
        recounts.em = database.em();
        recounting.clock = office.clock();
        recounting.recounts = recounts;
        recounting.petitions = office.petitions();
        recounting.bases = RuleBookSamples.bases(office.rules(), office.calendars());
        recounting.journal = journal;
        recounting.facts = JournalSamples.writtenBy(journal);
    }

    private Recount recount() {
        recounts.begin(office.clock().instant(), null);
        var rounds = 0;
        while (recounting.countNext()) {
            assertThat(++rounds).isLessThan(100);
        }
        return recounts.latest(1).get(0);
    }

    private List<JournalEntry> told(PetitionNumber number) {
        return journal.list(office.petitions().get(number).uid()).stream()
                .filter(entry -> entry.kind().equals("DATE_DIFFERS"))
                .toList();
    }

    @Test
    void agrees_with_what_was_promised_and_what_the_unit_did() {
        var before = recount();
        var first = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        office.as(DutyKind.INTAKE, PHO_HIEN)
                .handling()
                .receive(first, office.reread(first).version());

        var recount = recount();

        assertThat(recount.petitions()).isEqualTo(before.petitions() + 2);
        assertThat(recount.differing()).isEqualTo(before.differing());
        assertThat(recount.uncounted()).isEqualTo(before.uncounted());
        assertThat(recount.isGoingOn()).isFalse();
    }

    @Test
    void agrees_with_what_a_clerk_entered_days_after_it_came() {
        var before = recount();
        var form = PetitionSamples.aForm();
        office.as(DutyKind.INTAKE, PHO_HIEN).enter(PetitionSamples.anEntry(form, Channel.TELEPHONE, "2026-11-20"));
        form.setKind("complaint_1");
        form.getSaid()
                .putAll(Map.of(
                        "concerned",
                        "COMMUNE_STAFF",
                        "against",
                        "Quyết định số 118",
                        "knownOn",
                        "2026-10-05",
                        "claim",
                        "Sửa",
                        "homeAddress",
                        "Số 5"));
        office.enter(PetitionSamples.anEntry(form, Channel.RECEPTION, "2026-11-19"));
        form.setEnclosed(EnclosingSamples.counter(database.em(), office.clock())
                .enclose(Bundle.NONE, List.of(FileSamples.handedOver("don.jpg", FileSamples.jpeg(320, 240)))));
        var signed = PetitionSamples.anEntry(form, Channel.PAPER, "2026-11-18");
        signed.setSigned(true);
        office.enter(signed);

        var recount = recount();

        assertThat(recount.petitions()).isEqualTo(before.petitions() + 3);
        assertThat(recount.differing()).isEqualTo(before.differing());
        assertThat(recount.uncounted()).isEqualTo(before.uncounted());
    }

    @Test
    void agrees_after_the_calendar_has_moved_one_date_of_two() {
        var before = recount();
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.as(DutyKind.INTAKE, PHO_HIEN)
                .handling()
                .receive(number, office.reread(number).version());
        dayOff("2026-12-02");

        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-12-09");
        assertThat(office.reread(number).promise().notifyDueOn()).isEqualTo("2026-12-08");
        var after = recount();
        assertThat(after.differing()).isEqualTo(before.differing());
        assertThat(after.uncounted()).isEqualTo(before.uncounted());
    }

    @Test
    void agrees_with_what_became_urgent_also_after_the_calendar_has_moved_it() {
        var before = recount();
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.as(DutyKind.HANDLER, PHO_HIEN);
        office.press(number, "urgent", "Có người ngã.");
        assertAgrees(before);
        dayOff("2026-11-25");

        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-11-27");
        assertAgrees(before);
        office.press(number, "very_urgent", "Có người ngã nặng.");
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-11-26");
        assertAgrees(before);
        office.press(number, "ordinary", "Đã rào lối đi.");
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-11-26");
        assertAgrees(before);
    }

    @Test
    void agrees_at_every_step_of_a_complaint() {
        var before = recount();
        var number = office.handIn(PetitionSamples.aComplaint());
        assertAgrees(before);
        office.at("2026-11-30T02:00:00Z");
        office.takeSigned(number, PHO_HIEN, "2026-11-26");
        assertAgrees(before);
        for (var act : List.of(Act.ACCEPT, Act.EXTEND, Act.SUSPEND, Act.RESUME)) {
            office.at(office.clock().instant().plus(Duration.ofDays(3)).toString());
            var ground = act == Act.EXTEND ? "COMPLEX" : act == Act.SUSPEND ? "OTHER_BODY" : null;
            office.step(DutyKind.LEADER, PHO_HIEN, number, act, office.document(ground, "Theo luật."));
            assertAgrees(before);
        }
    }

    private void assertAgrees(Recount before) {
        var now = recount();
        assertThat(now.differing()).isEqualTo(before.differing());
        assertThat(now.uncounted()).isEqualTo(before.uncounted());
    }

    @Test
    void tells_of_a_date_that_was_changed_behind_its_back_and_only_once_in_the_case() {
        var before = recount();
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        var other = office.handIn(PHO_HIEN, "MOI_TRUONG");
        change(number, "reply_due_on", "2026-12-31");

        var first = recount();
        var second = recount();

        assertThat(first.differing()).isEqualTo(before.differing() + 1);
        assertThat(second.differing()).isEqualTo(before.differing() + 1);
        assertThat(told(other)).isEmpty();
        assertThat(told(number)).singleElement().satisfies(entry -> assertThat(entry.words())
                .containsExactly("text:recounts.what.REPLY_DUE", "day:2026-12-31", "day:2026-12-08"));
        assertThat(recounts.differences(second.id(), 1_000, word -> word))
                .contains(new DifferenceRow(number, Checked.REPLY_DUE, "day:2026-12-31", "day:2026-12-08"));
    }

    @Test
    void tells_of_a_moment_that_was_changed_behind_its_back() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        change(number, "notified_at", "2026-11-24T02:00:00Z");

        recount();

        assertThat(told(number)).singleElement().satisfies(entry -> assertThat(entry.words())
                .containsExactly("text:recounts.what.NOTIFIED", "at:2026-11-24T02:00:00Z", "–"));
    }

    @Test
    void goes_on_where_it_was_interrupted_and_is_one_at_a_time() {
        var before = recount();
        office.handIn(PHO_HIEN, "MOI_TRUONG");
        assertThat(recounts.begin(office.clock().instant(), null)).isTrue();
        assertThat(recounts.begin(office.clock().instant(), null)).isFalse();
        assertThat(recounting.countNext()).isTrue();
        office.handIn(PHO_HIEN, "MOI_TRUONG");

        while (recounting.countNext()) {}

        var recount = recounts.latest(1).get(0);
        assertThat(recount.id()).isGreaterThan(before.id());
        assertThat(recount.petitions()).isEqualTo(before.petitions() + 2);
        assertThat(recount.isGoingOn()).isFalse();
    }

    @Test
    void begins_once_a_night() {
        recounting.beginTonight();
        while (recounting.countNext()) {}
        recounting.beginTonight();

        assertThat(recounts.latest(5)).hasSize(1);
    }

    private void dayOff(String day) {
        var name = new Bilingual("Nghỉ bão", "Storm");
        var off = new CalendarDay(LocalDate.parse(day), DayKind.SWAP_OFF, name, false, DayCertainty.SOURCE, name);
        var after = office.calendars().current().with(List.of(off));
        var moving = office.moving(moved -> {});
        var days = new TreeSet<>(List.of(off.day()));
        var moves = moving.take(after, days);
        office.calendars()
                .write(
                        List.of(off),
                        AccountSamples.kept(
                                        database.em(),
                                        DutyKind.ADMIN,
                                        office.units().province())
                                .id(),
                        office.clock().instant());
        office.calendars().keepVersion();
        office.calendars().refresh();
        moving.move(moves, days, after, "1");
    }

    private void change(PetitionNumber number, String column, String value) {
        database.em()
                .createNativeQuery("update petition set " + column + " = cast('" + value + "' as "
                        + (column.endsWith("_on") ? "date" : "timestamptz") + ") where number = ?1")
                .setParameter(1, number.value())
                .executeUpdate();
        database.em().clear();
    }
}
