package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.denunciations.DenunciationAct.ACCEPT;
import static vn.hoiam.denunciations.DenunciationAct.ASSIGN;
import static vn.hoiam.denunciations.DenunciationAct.CONCLUDE;
import static vn.hoiam.denunciations.DenunciationAct.EXTEND;
import static vn.hoiam.denunciations.DenunciationAct.FILE;
import static vn.hoiam.denunciations.DenunciationAct.FORWARD;
import static vn.hoiam.denunciations.DenunciationAct.NOTIFY;
import static vn.hoiam.denunciations.DenunciationAct.PUBLISH;
import static vn.hoiam.denunciations.DenunciationAct.REFUSE;
import static vn.hoiam.denunciations.DenunciationAct.SIGN;
import static vn.hoiam.denunciations.DenunciationAct.WITHDRAW;

import org.junit.jupiter.api.Test;

class DenunciationActTest {

    @Test
    void a_denunciation_is_signed_before_it_is_accepted_and_accepted_before_it_is_concluded() {
        assertNext(DenunciationState.NEED_SIGN, SIGN, FORWARD, WITHDRAW, FILE);
        assertNext(DenunciationState.RECEIVED, ACCEPT, REFUSE, FORWARD, WITHDRAW, FILE);
        assertNext(DenunciationState.FORWARDED, ACCEPT, REFUSE, FORWARD, WITHDRAW, FILE);
        assertNext(DenunciationState.ACCEPTED, NOTIFY, ASSIGN, EXTEND, WITHDRAW, CONCLUDE);
        assertNext(DenunciationState.VERIFYING, NOTIFY, ASSIGN, EXTEND, WITHDRAW, CONCLUDE);
        assertNext(DenunciationState.RESOLVED, PUBLISH);
    }

    @Test
    void information_that_nobody_signed_is_looked_into_or_filed_and_never_accepted() {
        assertInformation(DenunciationState.NEW, FORWARD, ASSIGN, FILE);
        assertInformation(DenunciationState.FORWARDED, FORWARD, ASSIGN, FILE);
        assertInformation(DenunciationState.VERIFYING, ASSIGN, CONCLUDE);
    }

    @Test
    void nothing_is_done_to_what_is_over() {
        for (var kind : DenunciationKind.values()) {
            for (var state : DenunciationState.values()) {
                if (!state.isOpen() && state != DenunciationState.RESOLVED) {
                    assertThat(DenunciationAct.next(kind, state))
                            .as(kind + " " + state)
                            .isEmpty();
                }
            }
        }
    }

    private static void assertNext(DenunciationState state, DenunciationAct... acts) {
        assertThat(DenunciationAct.next(DenunciationKind.DENUNCIATION, state)).containsExactlyInAnyOrder(acts);
    }

    private static void assertInformation(DenunciationState state, DenunciationAct... acts) {
        assertThat(DenunciationAct.next(DenunciationKind.DENUNCIATION_INFORMATION, state))
                .containsExactlyInAnyOrder(acts);
    }
}
