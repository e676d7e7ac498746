package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aPetition;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hoiam.Refusal;
import vn.hoiam.units.UnitSamples;

class PetitionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void is_answered_only_after_a_reply_was_proposed() {
        var petition = aPetition().build();

        assertThatThrownBy(() -> petition.answer(NOON)).hasMessage("petitions.status.forbidden");

        petition.receive(NOON);
        assertThatThrownBy(() -> petition.answer(NOON)).hasMessage("petitions.status.forbidden");

        petition.propose();
        petition.answer(NOON);
        assertThat(petition.status()).isEqualTo(PetitionStatus.ANSWERED);
        assertThat(petition.answeredAt()).isEqualTo(NOON);
    }

    @Test
    void tells_the_citizen_by_being_received() {
        var petition = aPetition().build();

        petition.receive(NOON);

        assertThat(petition.notifiedAt()).isEqualTo(NOON);
    }

    @Test
    void tells_the_citizen_once_when_it_is_forwarded_and_then_received() {
        var petition = aPetition().at(UnitSamples.phoHien()).build();

        petition.forward(UnitSamples.khoaiChau(), NOON);
        petition.receive(NOON.plusSeconds(3600));

        assertThat(petition.notifiedAt()).isEqualTo(NOON);
        assertThat(petition.unit().name()).isEqualTo("Khoái Châu");
        assertThat(petition.chosenUnit().name()).isEqualTo("Phố Hiến");
    }

    @Test
    void is_not_forwarded_to_the_unit_it_lies_with() {
        var commune = UnitSamples.phoHien();
        var petition = aPetition().at(commune).build();

        assertThatThrownBy(() -> petition.forward(commune, NOON)).hasMessage("petitions.forward.same");
    }

    @Test
    void is_received_once() {
        var petition = aPetition().build();
        petition.receive(NOON);

        assertThatThrownBy(() -> petition.receive(NOON)).hasMessage("petitions.status.forbidden");
    }

    @Test
    void is_rated_once_and_only_after_the_answer() {
        var petition = aPetition().build();
        assertThatThrownBy(() -> petition.respond(Act.RATE)).isInstanceOf(Refusal.class);

        petition.receive(NOON);
        petition.propose();
        petition.answer(NOON);
        petition.respond(Act.RATE);

        assertThatThrownBy(() -> petition.respond(Act.RATE)).isInstanceOf(Refusal.class);
    }

    @Test
    void goes_back_to_the_clerk_and_is_proposed_again() {
        var petition = aPetition().build();
        petition.receive(NOON);
        petition.propose();

        petition.sendBack();
        petition.propose();

        assertThat(petition.status()).isEqualTo(PetitionStatus.DRAFT_REPLY);
    }

    @Test
    void comes_back_in_hand_when_the_citizen_answers() {
        var petition = aPetition().build();
        petition.receive(NOON);
        petition.askCitizen();

        petition.hearFromCitizen();

        assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED);
    }

    @Test
    void changed_by_another_meanwhile_says_so() {
        var petition = aPetition().build();

        assertThatThrownBy(() -> petition.mustBeAt(petition.version() + 1)).hasMessage("petitions.stale");
    }
}
