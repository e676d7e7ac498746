package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.Refusal;

class SubmissionKeyTest {

    @Test
    void a_form_shown_again_has_another_key_and_always_the_same_one() {
        var sent = SubmissionKey.fresh().value();

        assertThat(SubmissionKey.after(sent))
                .isEqualTo(SubmissionKey.after(sent))
                .isNotEqualTo(new SubmissionKey(Channel.WEB, sent))
                .isNotEqualTo(SubmissionKey.after(SubmissionKey.fresh().value()));
    }

    @Test
    void a_key_at_the_desk_is_that_of_one_official() {
        assertThat(SubmissionKey.atDesk(1L, "a").stored())
                .isEqualTo(SubmissionKey.atDesk(1L, "a").stored())
                .isNotEqualTo(SubmissionKey.atDesk(2L, "a").stored())
                .isNotEqualTo(new SubmissionKey(Channel.WEB, "a").stored());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "không có"})
    void a_form_at_the_desk_comes_with_a_key(String wrong) {
        assertThatThrownBy(() -> SubmissionKey.atDesk(1L, wrong))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.key.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "khóa không hợp lệ", "\0"})
    void a_form_that_came_with_a_wrong_key_is_shown_again_with_a_right_one(String wrong) {
        assertThat(SubmissionKey.after(wrong).value()).matches("[0-9a-f]{32}");
    }
}
