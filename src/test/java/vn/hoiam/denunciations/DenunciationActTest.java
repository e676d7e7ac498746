package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.units.UnitSamples;

/** The ways of a denunciation, as the table tells them. */
class DenunciationActTest {

    private static final Set<String> BESIDE_DUTIES = Set.of(ProcedureStep.CITIZEN, ProcedureStep.SUPERIOR);

    @ParameterizedTest
    @EnumSource(DenunciationKind.class)
    void names_only_acts_states_and_duties_there_are(DenunciationKind kind) {
        var procedure = kind.procedure();

        assertThat(procedure.acts())
                .allSatisfy(act -> assertThat(DenunciationAct.find(act)).isPresent());
        assertThat(procedure.states()).allSatisfy(state -> assertThat(DenunciationState.valueOf(state))
                .isNotNull());
        assertThat(procedure.steps()).filteredOn(step -> !step.begins()).allSatisfy(step -> assertThat(step.by())
                .isNotEmpty()
                .allMatch(by -> BESIDE_DUTIES.contains(by) || Receivers.DESK.contains(DutyKind.valueOf(by))));
        assertThat(procedure.steps()).filteredOn(ProcedureStep::begins).allSatisfy(step -> assertThat(step.by())
                .containsExactly(ProcedureStep.CITIZEN));
    }

    @ParameterizedTest
    @EnumSource(DenunciationKind.class)
    void leads_nowhere_from_what_is_over_unless_it_is_denounced_again(DenunciationKind kind) {
        for (var step : kind.procedure().steps()) {
            assertThat(step.act().equals(DenunciationAct.REPEAT.name()) ? Set.<String>of() : step.from())
                    .filteredOn(state -> !DenunciationState.valueOf(state).isOpen())
                    .allMatch(state -> kind.procedure()
                            .leads(step.act(), state)
                            .orElseThrow()
                            .equals(state));
        }
    }

    @Test
    void a_denunciation_is_signed_before_it_is_accepted_and_accepted_before_it_is_concluded() {
        assertRefused(DenunciationAct.ACCEPT);
        assertWay(DenunciationState.RECEIVED, DenunciationAct.TAKE_SIGNED);
        assertRefused(DenunciationAct.CONCLUDE, DenunciationAct.TAKE_SIGNED);
        assertWay(DenunciationState.ACCEPTED, DenunciationAct.TAKE_SIGNED, DenunciationAct.ACCEPT);
        assertWay(
                DenunciationState.RESOLVED,
                DenunciationAct.TAKE_SIGNED,
                DenunciationAct.ACCEPT,
                DenunciationAct.CONCLUDE);
    }

    @Test
    void information_that_nobody_signed_is_never_accepted() {
        var information = new Denunciation(
                DenunciationKind.DENUNCIATION_INFORMATION, "12345678", UnitSamples.phoHien(), LocalDate.EPOCH);

        assertThat(information.state()).isEqualTo(DenunciationState.NEW);
        assertThat(information.kind().procedure().acts())
                .doesNotContain("ACCEPT", "REFUSE", "EXTEND", "TAKE_SIGNED", "PUBLISH")
                .contains("ASSIGN", "FILE", "FORWARD");
    }

    private static void assertWay(DenunciationState state, DenunciationAct... acts) {
        assertThat(after(acts).state()).isEqualTo(state);
    }

    private static void assertRefused(DenunciationAct last, DenunciationAct... before) {
        var denunciation = after(before);

        assertThatThrownBy(() -> denunciation.follow(last)).isInstanceOf(Refusal.class);
    }

    private static Denunciation after(DenunciationAct... acts) {
        var denunciation =
                new Denunciation(DenunciationKind.DENUNCIATION, "12345678", UnitSamples.phoHien(), LocalDate.EPOCH);
        Arrays.stream(acts).forEach(denunciation::follow);
        return denunciation;
    }
}
