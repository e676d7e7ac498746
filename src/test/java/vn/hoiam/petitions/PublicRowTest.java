package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicRowTest {

    @Test
    void a_reply_begins_after_its_salutation() {
        assertThat(rowWith("Kính gửi ông/bà,\n\nĐèn đã sáng.\nTrân trọng.").replyBeginning())
                .isEqualTo("Đèn đã sáng. Trân trọng.");
    }

    @Test
    void a_long_reply_ends_with_a_whole_word_and_one_mark() {
        var reply = "Đèn. ".repeat(80);

        assertThat(rowWith(reply).replyBeginning()).endsWith("Đèn…").hasSizeLessThanOrEqualTo(181);
    }

    @Test
    void a_reply_that_is_not_public_does_not_begin() {
        assertThat(rowWith(null).replyBeginning()).isNull();
    }

    private static PublicRow rowWith(String reply) {
        return new PublicRow(null, null, null, null, null, null, null, null, null, null, null, null, reply);
    }
}
