package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.hoiam.administration.DayForms.aDay;
import static vn.hoiam.administration.DayForms.aTable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.DateMove;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.Unit;

/** An administrator enters days of the calendar, and what was promised of open petitions follows. */
class CalendarEntryIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final List<String> KINDS_OF_DAYS_OFF = List.of("STATUTORY", "IN_LIEU", "SWAP_OFF");

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final CalendarEntry entry = new CalendarEntry();
    private Office office;
    private Journal journal;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        journal = JournalSamples.journal(database.em(), office.clock());
        entry.clock = office.clock();
        entry.calendars = office.calendars();
        entry.moving = office.moving(told -> {});
        entry.facts = JournalSamples.writtenBy(journal);
        sits(DutyKind.ADMIN, office.units().province());
    }

    @Test
    void moves_both_dates_later_when_a_day_off_is_announced_and_says_so_in_the_case() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        // Monday 23 November and ten working days, without Tuesday 24 and now without Wednesday 2 December.
        var petition = office.reread(number);
        assertThat(petition.promise().notifyDueOn()).isEqualTo("2026-12-09");
        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-12-09");
        var version = office.calendars().current().version();
        assertThat(petition.promise().calendarVersion()).isEqualTo(version);
        assertThat(told(number))
                .extracting(JournalEntry::words)
                .containsExactly(
                        List.of(
                                "text:petitions.due-date.NOTIFY",
                                "day:2026-12-08",
                                "day:2026-12-09",
                                "day:2026-12-02",
                                version),
                        List.of(
                                "text:petitions.due-date.REPLY",
                                "day:2026-12-08",
                                "day:2026-12-09",
                                "day:2026-12-02",
                                version));
        assertThat(office.calendars().ofVersion(version).orElseThrow().works(LocalDate.parse("2026-12-02")))
                .isFalse();
    }

    @Test
    void moves_a_date_by_the_rules_it_was_promised_by_though_they_have_changed_since() {
        office.rules().keepVersion();
        var number = office.handIn(PHO_HIEN, "DIEN_NUOC");
        office.rules().remove(office.rules().current().rule("feedback", "service_target", "DIEN_NUOC", office.today()));
        office.rules().refresh();

        confirm(aDay("2026-11-26", "SWAP_OFF"));

        // Monday 23 November; Wednesday 1, no longer Thursday, Friday 2, Monday 3. By the rules of now it would be
        // fifteen.
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-11-30");
    }

    @Test
    void moves_dates_earlier_when_a_saturday_becomes_worked() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");

        var preview = entry.preview(aDay("2026-11-28", "SWAP_WORK"));
        confirm(aDay("2026-11-28", "SWAP_WORK"));

        assertThat(of(number, preview)).hasSize(2).allMatch(DateMove::isEarlier);
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-12-07");
    }

    @Test
    void leaves_a_date_that_has_been_kept() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.takeIn(number, PHO_HIEN);

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(office.reread(number).promise().notifyDueOn()).isEqualTo("2026-12-08");
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-12-09");
        assertThat(told(number)).hasSize(1);
    }

    @Test
    void leaves_what_has_been_answered() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.answerAndRelease(number, PHO_HIEN, "Đã dọn sạch.", "Rác cạnh cầu.");

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-12-08");
        assertThat(told(number)).isEmpty();
    }

    @Test
    void leaves_what_is_due_before_the_day() {
        var number = office.handIn(KHOAI_CHAU, "DIEN_NUOC");

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-11-27");
        assertThat(told(number)).hasSize(1); // of the date by law, ten working days on
    }

    @Test
    void moves_nothing_when_only_name_and_certainty_of_a_day_change() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        var standing = entry.propose(LocalDate.parse("2026-11-24"));
        standing.words().put("name_vi", "Ngày Văn hóa Việt Nam (theo thông báo)");

        assertThat(entry.preview(standing).moves()).isEmpty();
        confirm(standing);

        assertThat(told(number)).isEmpty();
        assertThat(office.calendars()
                        .current()
                        .find(LocalDate.parse("2026-11-24"))
                        .orElseThrow()
                        .name()
                        .vi())
                .isEqualTo("Ngày Văn hóa Việt Nam (theo thông báo)");
    }

    @Test
    void makes_a_day_of_the_release_an_ordinary_one_again() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");

        confirm(aDay("2026-11-24", "PLAIN"));

        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-12-07");
    }

    @Test
    void tells_the_record_of_the_year_what_was_before_and_after_and_who_did_it() {
        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(journal.list(CalendarChanged.subject(2026))).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo("CALENDAR_CHANGED");
            assertThat(told.actor()).isEqualTo(entry.jurisdiction.actor());
            assertThat(told.words())
                    .contains(
                            "day:2026-12-02",
                            "text:administration.day-use.WORKED",
                            "text:administration.day-use.OFF",
                            "name:Ngày thử\nDay of trial");
        });
    }

    @Test
    void writes_nothing_before_it_is_confirmed() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        var version = office.calendars().current().version();

        assertThat(of(number, entry.preview(aDay("2026-12-02", "SWAP_OFF")))).hasSize(2);

        office.calendars().refresh();
        assertThat(office.calendars().current().version()).isEqualTo(version);
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-12-08");
    }

    @Test
    void refuses_who_has_seen_another_calendar() {
        var seen = entry.preview(aDay("2026-12-02", "SWAP_OFF")).seen();
        confirm(aDay("2026-12-03", "SWAP_OFF"));

        assertThatThrownBy(() -> entry.confirm(aDay("2026-12-02", "SWAP_OFF"), seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("administration.calendar.stale");
    }

    @Test
    void refuses_who_has_seen_fewer_petitions_move() {
        var seen = entry.preview(aDay("2026-12-02", "SWAP_OFF")).seen();
        office.handIn(PHO_HIEN, "MOI_TRUONG");

        assertThatThrownBy(() -> entry.confirm(aDay("2026-12-02", "SWAP_OFF"), seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("administration.calendar.stale");
    }

    @Test
    void does_not_change_use_of_a_day_that_has_passed() {
        faulty(aDay("2026-11-20", "SWAP_OFF")).containsExactly("administration.calendar.past");
    }

    @Test
    void does_not_begin_a_year_with_a_single_day() {
        faulty(aDay("2029-01-01", "STATUTORY")).containsExactly("administration.calendar.year.few");
    }

    @Test
    void takes_nothing_of_a_table_with_one_bad_row() {
        var table = aTable("""
                2026-12-02,SWAP_OFF,Nghỉ hoán đổi,Swapped day off,false,SOURCE,Thông báo 1,Notice 1
                2026-12-32,SWAP_OFF,Nghỉ hoán đổi,Swapped day off,false,SOURCE,Thông báo 1,Notice 1
                """);

        assertThatThrownBy(() -> entry.preview(table))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(told -> assertThat(told.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("rows");
                    assertThat(problem.words()).first().isEqualTo("3");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-02,SWAP_OFF,Nghỉ,Off,true,SOURCE,Thông báo,Notice",
                "2026-12-02,HOLIDAY,Nghỉ,Off,false,SOURCE,Thông báo,Notice",
                "2026-12-02,SWAP_OFF,,Off,false,SOURCE,Thông báo,Notice",
                "2026-12-02,SWAP_OFF,Nghỉ",
                "2026-12-02,SWAP_OFF,\"Nghỉ,Off,false,SOURCE,Thông báo,Notice",
                "\u0000",
                ""
            })
    void refuses_a_table_that_says_what_cannot_be(String row) {
        faulty(aTable(row)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void is_not_found_by_whoever_is_no_administrator(DutyKind duty) {
        sits(duty, office.units().province());

        assertThatThrownBy(entry::calendar).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entry.preview(aDay("2026-12-02", "SWAP_OFF"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entry.confirm(aDay("2026-12-02", "SWAP_OFF"), ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_not_found_by_an_administrator_of_a_commune() {
        sits(DutyKind.ADMIN, office.units().get(PHO_HIEN));

        assertThatThrownBy(entry::calendar).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keeps_every_open_date_as_counted_from_the_start_after_any_changes(long seed) {
        var random = new Random(seed);
        var numbers = List.of(
                office.handIn(PHO_HIEN, "MOI_TRUONG"),
                office.handIn(KHOAI_CHAU, "DIEN_NUOC"),
                office.handIn(PHO_HIEN, "HO_TICH"));

        for (int change = 0; change < 12; change++) {
            var day = LocalDate.parse("2026-11-24").plusDays(random.nextInt(25));
            var form = aDay(day.toString(), kind(random));
            if (changes(form)) {
                confirm(form);
            }
        }

        for (var number : numbers) {
            var petition = office.reread(number);
            var counted = office.countAgain(petition);
            assertThat(petition.promise().notifyDueOn()).isEqualTo(counted.notifyDueOn());
            assertThat(petition.promise().replyDueOn()).isEqualTo(counted.replyDueOn());
        }
    }

    private static String kind(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "PLAIN";
            case 1 -> "SWAP_WORK";
            default -> KINDS_OF_DAYS_OFF.get(random.nextInt(KINDS_OF_DAYS_OFF.size()));
        };
    }

    private boolean changes(DayForm form) {
        var standing = office.calendars().current().find(form.days().get(0).day());
        return !standing.equals(Optional.of(form.days().get(0)));
    }

    private void confirm(DayEntry days) {
        entry.confirm(days, entry.preview(days).seen());
        office.calendars().refresh();
    }

    private AbstractListAssert<?, ?, String, ?> faulty(DayEntry days) {
        var thrown = catchThrowableOfType(FaultyEntry.class, () -> entry.preview(days));
        return assertThat(thrown.problems().stream().map(WrongField::textKey).toList());
    }

    private List<DateMove> of(PetitionNumber number, CalendarPreview preview) {
        return preview.moves().stream()
                .filter(move -> move.petition().number().equals(number))
                .toList();
    }

    private List<JournalEntry> told(PetitionNumber number) {
        return journal.list(office.reread(number).uid()).stream()
                .filter(line -> line.kind().equals("DEADLINE_MOVED"))
                .toList();
    }

    private void sits(DutyKind duty, Unit unit) {
        entry.jurisdiction = AccountSamples.jurisdiction(
                AccountSamples.signedIn(AccountSamples.kept(database.em(), duty, unit), office.clock()),
                office.units());
    }
}
