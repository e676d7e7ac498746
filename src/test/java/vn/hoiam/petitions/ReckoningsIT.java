package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.DayCertainty;
import vn.hoiam.calendar.DayKind;
import vn.hoiam.law.Reckoning;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.texts.Bilingual;

/** What was promised is explained by the rules and days it was promised by, or not at all. */
class ReckoningsIT {

    private static final String PHO_HIEN = "11953";
    private static final LocalDate ANNOUNCED = LocalDate.parse("2026-12-02");

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        office.rules().keepVersion();
        office.calendars().keepVersion();
    }

    @Test
    void both_dates_are_retraced_the_answer_by_its_sector() {
        var number = office.handIn(PHO_HIEN, "DIEN_NUOC");
        var promise = office.reread(number).promise();

        assertThat(find(number, DueDate.NOTIFY).orElseThrow().due()).isEqualTo(promise.notifyDueOn());
        assertThat(find(number, DueDate.REPLY).orElseThrow().due()).isEqualTo(promise.replyDueOn());
        assertThat(find(number, DueDate.REPLY).orElseThrow().rule().code())
                .isEqualTo("feedback.service_target.dien_nuoc.2025");
    }

    @Test
    void a_date_is_explained_by_the_rules_it_was_promised_by_after_they_changed() {
        var number = office.handIn(PHO_HIEN, "DIEN_NUOC");
        office.rules()
                .remove(office.rules()
                        .current()
                        .rule("feedback", "service_target", "DIEN_NUOC", LocalDate.parse("2026-11-23")));
        office.rules().refresh();

        assertThat(find(number, DueDate.REPLY).orElseThrow().rule().code())
                .isEqualTo("feedback.service_target.dien_nuoc.2025");
    }

    @Test
    void a_date_that_moved_is_explained_by_the_calendar_that_moved_it() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        announce();

        var reckoning = find(number, DueDate.NOTIFY).orElseThrow();

        assertThat(reckoning.due()).isEqualTo("2026-12-09");
        assertThat(reckoning.basis().calendar().works(ANNOUNCED)).isFalse();
    }

    @Test
    void a_date_that_was_kept_before_the_days_changed_is_explained_by_the_days_of_then() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.takeIn(number, PHO_HIEN);
        announce();

        assertThat(find(number, DueDate.NOTIFY).orElseThrow().basis().calendar().works(ANNOUNCED))
                .isTrue();
        assertThat(find(number, DueDate.REPLY).orElseThrow().basis().calendar().works(ANNOUNCED))
                .isFalse();
    }

    @Test
    void a_date_that_was_changed_behind_its_back_is_not_explained() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        database.em()
                .createNativeQuery("update petition set reply_due_on = reply_due_on + 1")
                .executeUpdate();
        database.em().clear();

        assertThat(find(number, DueDate.REPLY)).isEmpty();
    }

    @Test
    void what_else_the_law_wants_is_told_until_it_is_done() {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        var petition = office.reread(number);

        // Monday 23 November and 45 days: Thursday
        assertThat(office.files.reckonings.further(petition, office.files.journal.list(petition.uid())))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.step()).isEqualTo("idle");
                    assertThat(step.due()).isEqualTo("2027-01-07");
                });

        office.answerAndRelease(number, PHO_HIEN, "Đã dọn.", "Rác ở bờ ao.");
        var answered = office.reread(number);
        assertThat(office.files.reckonings.further(answered, office.files.journal.list(answered.uid())))
                .isEmpty();
    }

    private Optional<Reckoning> find(PetitionNumber number, DueDate which) {
        var petition = office.reread(number);
        return office.files.reckonings.find(petition, office.files.journal.list(petition.uid()), which);
    }

    /** A day off that nobody knew of when the petition came. */
    private void announce() {
        var name = new Bilingual("Nghỉ thêm", "One more day off");
        var day = new CalendarDay(ANNOUNCED, DayKind.SWAP_OFF, name, false, DayCertainty.SOURCE, name);
        var changed = office.calendars().current().with(List.of(day));
        var moving = office.moving(moved -> {});
        var days = new TreeSet<>(List.of(ANNOUNCED));
        moving.move(moving.take(changed, days), days, changed, null);
        var administrator = AccountSamples.kept(
                database.em(), DutyKind.ADMIN, office.units().province());
        office.calendars().write(List.of(day), administrator.id(), Instant.parse("2026-11-23T03:00:00Z"));
        office.calendars().keepVersion();
        office.calendars().refresh();
    }
}
