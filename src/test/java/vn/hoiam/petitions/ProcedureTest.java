package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aPetition;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.law.Wanted;
import vn.hoiam.units.UnitSamples;

/** The ways of all kinds, as the table tells them. */
class ProcedureTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void names_only_acts_and_states_there_are(PetitionKind kind) {
        var procedure = kind.procedure();

        assertThat(procedure.states())
                .allSatisfy(state -> assertThat(PetitionStatus.valueOf(state)).isNotNull());
        assertThat(procedure.acts())
                .filteredOn(act -> !act.startsWith("SUBMIT"))
                .allSatisfy(act -> assertThat(Act.valueOf(act)).isNotNull());
        assertThat(procedure.steps()).allSatisfy(step -> {
            assertThat(step.from())
                    .allSatisfy(state -> assertThat(procedure.states()).contains(state));
            assertThat(step.by()).isNotEmpty();
            assertThat(step.by())
                    .filteredOn(who ->
                            !Set.of(ProcedureStep.CITIZEN, ProcedureStep.PORTAL).contains(who))
                    .allSatisfy(who -> assertThat(DutyKind.valueOf(who)).isNotNull());
        });
    }

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void lets_an_act_lead_from_a_state_to_one_other_only(PetitionKind kind) {
        for (var state : kind.procedure().states()) {
            for (var act : kind.procedure().acts()) {
                assertThat(kind.procedure().steps().stream()
                                .filter(step ->
                                        step.act().equals(act) && step.from().contains(state)))
                        .as("%s in %s", act, state)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void leads_to_every_state_and_out_of_every_open_one_to_an_end(PetitionKind kind) {
        var reached = reached(kind, kind.procedure().beginning("SUBMIT"));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(kind.procedure().states());

        for (var state : kind.procedure().states()) {
            assertThat(reached(kind, state)).as("out of %s", state).anyMatch(end -> !PetitionStatus.valueOf(end)
                    .isOpen());
        }
    }

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void lets_nobody_but_the_citizen_do_anything_once_it_is_over(PetitionKind kind) {
        assertThat(kind.procedure().states())
                .filteredOn(state -> !PetitionStatus.valueOf(state).isOpen())
                .isNotEmpty()
                // What was joined to a main file may be taken out again.
                .filteredOn(state -> PetitionStatus.valueOf(state) != PetitionStatus.DUPLICATE)
                .allMatch(kind.procedure()::isEnd);
        assertThat(kind.procedure().states())
                .filteredOn(state -> PetitionStatus.valueOf(state).isOpen())
                .noneMatch(kind.procedure()::isEnd);
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void does_what_the_table_says_and_refuses_everything_else(PetitionKind kind, PetitionStatus state, Act act) {
        var isReturned = state == PetitionStatus.RETURNED || act == Act.RETURN && state != PetitionStatus.GUIDED;
        var sample = aPetition().of(kind).in(state).at(UnitSamples.phoHien());
        var isHanded = act == Act.HAND_TO_DESK && kind.isAboutOfficials("CAN_BO");
        var petition = (isReturned ? sample.conveyed() : isHanded ? sample.aboutOfficials() : sample).build();
        var leads = kind.procedure().leads(act.name(), state.name());

        if (leads.isPresent()) {
            petition.step(act, NOON);
            assertThat(petition.status().name()).isEqualTo(leads.get());
            assertThat(petition.closedAt() != null).isEqualTo(petition.status().isClosedWithout());
        } else {
            assertThatThrownBy(() -> petition.step(act, NOON)).isInstanceOf(Refusal.class);
            assertThat(petition.status()).isEqualTo(state);
        }
    }

    static Stream<Arguments> everyActInEveryState() {
        return Stream.of(PetitionKind.values()).flatMap(kind -> kind.procedure().states().stream()
                .map(PetitionStatus::valueOf)
                .flatMap(state -> Stream.of(Act.values()).map(act -> Arguments.of(kind, state, act))));
    }

    @Test
    void a_complaint_waits_for_its_signature_and_goes_to_no_other_unit() {
        for (var kind : List.of(PetitionKind.COMPLAINT_1, PetitionKind.COMPLAINT_2)) {
            assertThat(kind.procedure().beginning("SUBMIT")).isEqualTo("NEED_SIGN");
            assertThat(kind.procedure().beginning("SUBMIT_SIGNED")).isEqualTo("RECEIVED");
            assertThat(kind.procedure().acts()).doesNotContain("FORWARD").contains("GUIDE");
            assertThat(kind.procedure().leads("ACCEPT", "NEED_SIGN")).isEmpty();
        }
    }

    @Test
    void a_complaint_at_the_wrong_door_goes_back_to_whoever_sent_it_on_or_is_guided() {
        var sent = aPetition()
                .of(PetitionKind.COMPLAINT_1)
                .at(UnitSamples.phoHien())
                .build();
        var conveyed = aPetition()
                .of(PetitionKind.COMPLAINT_1)
                .conveyed()
                .at(UnitSamples.phoHien())
                .build();

        assertThat(Act.GUIDE.step(sent)).isPresent();
        assertThat(Act.RETURN.step(sent)).isEmpty();
        assertThat(Act.GUIDE.step(conveyed)).isEmpty();
        assertThat(Act.RETURN.step(conveyed)).isPresent();
    }

    @Test
    void who_refuses_names_a_ground_and_tells_the_citizen_why() {
        assertThat(Procedures.steps())
                .filteredOn(step -> step.act().equals("REFUSE"))
                .hasSizeGreaterThan(2)
                .allSatisfy(step -> assertThat(step.wants()).contains(Wanted.GROUND, Wanted.WORDS));
    }

    private static Set<String> reached(PetitionKind kind, String from) {
        var reached = new LinkedHashSet<String>(List.of(from));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var state = open.poll();
            kind.procedure().acts().stream()
                    .flatMap(act -> kind.procedure().leads(act, state).stream())
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached.stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
