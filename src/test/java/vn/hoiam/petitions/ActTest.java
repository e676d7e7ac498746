package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.accounts.DutyKind.COORDINATOR;
import static vn.hoiam.accounts.DutyKind.HANDLER;
import static vn.hoiam.accounts.DutyKind.INSPECTOR;
import static vn.hoiam.accounts.DutyKind.INTAKE;
import static vn.hoiam.accounts.DutyKind.LEADER;
import static vn.hoiam.accounts.DutyKind.PUBLISHER;
import static vn.hoiam.petitions.PetitionSamples.aPetition;
import static vn.hoiam.units.UnitSamples.khoaiChau;
import static vn.hoiam.units.UnitSamples.phoHien;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.Unit;

class ActTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, Office.VIETNAM);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    private final Petition petition = aPetition().at(phoHien()).build();

    @Test
    void a_new_petition_is_taken_in_by_the_intake_clerk() {
        assertThat(next(INTAKE, phoHien())).containsExactly(Act.RECEIVE, Act.RECLASSIFY, Act.SPLIT, Act.JOIN);
    }

    @Test
    void a_new_petition_can_be_sent_on_by_handler_and_coordinator() {
        assertThat(next(HANDLER, phoHien()))
                .containsExactly(Act.RECLASSIFY, Act.SPLIT, Act.JOIN, Act.FORWARD, Act.PASS_ON);
        assertThat(next(COORDINATOR, phoHien())).containsExactly(Act.FORWARD, Act.PASS_ON);
    }

    @Test
    void a_received_petition_is_answered_asked_about_or_forwarded_by_the_handler() {
        petition.receive(NOON);

        assertThat(next(HANDLER, phoHien()))
                .containsExactly(
                        Act.DRAFT, Act.PROPOSE, Act.ASK, Act.RECLASSIFY, Act.SPLIT, Act.JOIN, Act.FORWARD, Act.PASS_ON);
        assertThat(next(INTAKE, phoHien())).containsExactly(Act.RECLASSIFY, Act.SPLIT, Act.JOIN);
    }

    @Test
    void one_question_at_a_time_is_put_to_the_citizen() {
        petition.receive(NOON);
        petition.askCitizen();

        assertThat(next(HANDLER, phoHien()))
                .containsExactly(Act.DRAFT, Act.PROPOSE, Act.RECLASSIFY, Act.SPLIT, Act.JOIN, Act.FORWARD, Act.PASS_ON);
    }

    @Test
    void a_proposed_reply_waits_for_the_leader_alone() {
        petition.receive(NOON);
        petition.propose();

        assertThat(next(LEADER, phoHien())).containsExactly(Act.SIGN, Act.SEND_BACK);
        assertThat(next(HANDLER, phoHien())).isEmpty();
    }

    @Test
    void only_a_petition_whose_sender_wishes_it_can_be_published() {
        assertThat(next(PUBLISHER, phoHien())).containsExactly(Act.RELEASE);

        var form = PetitionSamples.aForm();
        form.setPublish(false);
        var unwanted = aPetition().from(form).at(phoHien()).build();

        assertThat(Act.next(unwanted, official(PUBLISHER, phoHien()), TODAY)).isEmpty();
    }

    @Test
    void nothing_is_open_to_an_inspector_or_to_another_commune() {
        assertThat(next(INSPECTOR, phoHien())).isEmpty();
        assertThat(next(INTAKE, khoaiChau())).isEmpty();
    }

    private Set<Act> next(DutyKind duty, Unit unit) {
        return Act.next(petition, official(duty, unit), TODAY);
    }

    private static CurrentUser official(DutyKind duty, Unit unit) {
        return AccountSamples.signedIn(AccountSamples.anOfficial("hanh", duty, unit), CLOCK);
    }
}
