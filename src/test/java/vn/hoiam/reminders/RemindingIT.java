package vn.hoiam.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.EventSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Units are reminded of dates, each once on each rung. */
class RemindingIT {

    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final List<Fact> told = new ArrayList<>();
    private Office office;
    private PetitionNumber number;

    /** Electricity: the service target ends three working days later, on Friday 27 November, for Tuesday is a holiday. */
    @BeforeEach
    void open() {
        office = new Office(database.em());
        number = office.handIn(KHOAI_CHAU, "DIEN_NUOC");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, NEAR", "2026-11-27, DUE", "2026-11-30, OVERDUE"})
    void the_unit_is_reminded_once_for_each_rung(String day, Rung rung) {
        morning(day);
        morning(day);

        var petition = office.reread(number);
        assertThat(told).containsExactly(new CaseReminded(petition.uid(), rung, petition.unit(), petition.nextDueOn()));
        JournalSamples.mustBeChained(database.em(), petition.uid());
    }

    @Test
    void nobody_is_reminded_before_a_date_is_near() {
        morning("2026-11-23");

        assertThat(told).isEmpty();
    }

    @Test
    void the_province_is_told_three_working_days_after_a_date_has_passed() {
        morning("2026-12-01");
        told.clear();

        morning("2026-12-02");

        assertThat(told)
                .singleElement()
                .isEqualTo(new CaseEscalated(
                        office.reread(number).uid(),
                        office.units().get(KHOAI_CHAU),
                        office.units().province(),
                        office.reread(number).nextDueOn()));
        morning("2026-12-03");
        assertThat(told).hasSize(1);
    }

    @Test
    void above_the_province_nobody_is_told() {
        database.em()
                .createNativeQuery("update petition set unit_id = ?1")
                .setParameter(1, office.units().province().id())
                .executeUpdate();
        database.em().clear();

        morning("2026-12-08");

        assertThat(told).singleElement().isInstanceOfSatisfying(CaseReminded.class, fact -> assertThat(fact.rung())
                .isEqualTo(Rung.SUPERIOR));
    }

    @Test
    void rungs_that_were_passed_over_are_not_made_up_for() {
        morning("2026-12-08");

        assertThat(told).hasSize(1);
        assertThat(told.get(0)).isInstanceOf(CaseEscalated.class);
    }

    @Test
    void a_day_off_reminds_of_nothing() {
        morning("2026-11-24");
        morning("2026-11-28");
        morning("2026-11-29");

        assertThat(told).isEmpty();
    }

    @Test
    void who_kept_the_date_hears_of_the_next_one() {
        office.answerAndRelease(number, KHOAI_CHAU, "Đã thay bóng đèn.", "Đèn đường hỏng.");

        morning("2026-12-08");

        assertThat(told).isEmpty();
    }

    @Test
    void a_date_that_moved_is_reminded_of_anew() {
        morning("2026-11-25");
        database.em()
                .createNativeQuery("update petition set reply_due_on = '2026-11-30', notify_due_on = '2026-12-07'")
                .executeUpdate();
        told.clear();

        morning("2026-11-26");

        assertThat(told).hasSize(1);
        assertThat(office.reread(number).nextDueOn()).hasToString("2026-11-30");
    }

    @Test
    void where_nothing_is_done_for_ten_working_days_the_unit_hears_of_it_once() {
        var today = office.today();
        told.clear();
        // The record is dated by the database’s own clock, which no test moves.
        office.at(Instant.now().plusSeconds(40 * 86_400L).toString());
        while (!office.calendars().current().works(office.today())) {
            office.at(office.clock().instant().plusSeconds(86_400).toString());
        }

        remindAll();

        assertThat(office.today()).isAfter(today);
        assertThat(told)
                .filteredOn(CaseReminded.class::isInstance)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(((CaseReminded) fact).rung()).isEqualTo(Rung.IDLE);
                    assertThat(fact.textKey()).isEqualTo("journal.CaseReminded.idle");
                });
        told.clear();
        remindAll();
        assertThat(told).isEmpty();
    }

    @Test
    void whose_sender_is_waited_for_is_not_idle() {
        office.takeIn(number, KHOAI_CHAU);
        office.askSender(number, KHOAI_CHAU, "Cột đèn số mấy?");
        told.clear();
        office.at(Instant.now().plusSeconds(40 * 86_400L).toString());
        while (!office.calendars().current().works(office.today())) {
            office.at(office.clock().instant().plusSeconds(86_400).toString());
        }

        remindAll();

        assertThat(told).noneMatch(fact -> fact instanceof CaseReminded reminded && reminded.rung() == Rung.IDLE);
    }

    @Test
    void many_are_reminded_a_hundred_at_a_time_until_none_is_left() {
        for (int more = 0; more < Reminding.TOGETHER; more++) {
            office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        }
        office.at("2026-11-26T23:30:00Z");
        var reminding = reminding();

        assertThat(reminding.remindNext()).isTrue();
        assertThat(told).hasSize(Reminding.TOGETHER);
        assertThat(reminding.remindNext()).isTrue();
        assertThat(reminding.remindNext()).isFalse();
        assertThat(told).hasSize(Reminding.TOGETHER + 1);
    }

    @Test
    void the_sender_reads_that_the_superior_was_told_but_not_each_reminder() {
        morning("2026-11-27");
        morning("2026-12-02");

        var file = office.as(DutyKind.HANDLER, KHOAI_CHAU).files().open(office.reread(number));
        assertThat(file.timeline()).extracting(line -> line.textKey()).contains("journal.CaseReminded");
        assertThat(file.told())
                .extracting(line -> line.textKey())
                .contains("journal.CaseEscalated")
                .doesNotContain("journal.CaseReminded");
    }

    /** The round of a morning, half past six. */
    private void morning(String day) {
        office.at(LocalDate.parse(day).minusDays(1) + "T23:30:00Z");
        remindAll();
    }

    private void remindAll() {
        var reminding = reminding();
        while (reminding.remindNext()) {}
    }

    private Reminding reminding() {
        var journal = JournalSamples.writtenBy(JournalSamples.journal(database.em(), office.clock()), told::add);
        return ReminderSamples.reminding(database.em(), office, EventSamples.heardBy(journal::fire));
    }
}
