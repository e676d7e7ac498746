package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who asks too often is asked to wait, and nobody else is. */
abstract class Limits {

    private static final int SIGN_INS = 10;
    private static final int SUBMISSIONS = 60;
    private static final int LOOK_UPS = 10;
    private static final int LETTERS = 5;
    private static final int FULL_FORMS = 24;

    private final Wire wire = Wire.to(GuardedPortal.get());

    @Test
    void holds_back_who_guesses_a_password_whatever_address_they_pretend() {
        for (int i = 1; i <= SIGN_INS; i++) {
            assertThat(guess("127.7.1.1", "canbo.11953", "203.0.113." + i))
                    .contains(Wording.sentence("vi", "accounts.sign-in.wrong"));
        }

        assertThat(guess("127.7.1.1", "canbo.11953", "203.0.113.99"))
                .contains(Wording.sentence("vi", "limits.SIGN_IN", SIGN_INS, 10));
        assertThat(guess("127.7.2.1", "canbo.11953", "203.0.113.99"))
                .as("from elsewhere the official is not locked out")
                .contains(Wording.sentence("vi", "accounts.sign-in.wrong"));
    }

    @Test
    void holds_back_who_floods_the_portal_with_petitions() {
        var flood = wire.from("127.8.1.1");
        var key = ApiIT.key();
        for (int i = 1; i <= SUBMISSIONS; i++) {
            var pretending = new Api(flood.with("X-Forwarded-For", "203.0.113." + i));
            assertThat(pretending.submit(key, Api.petition("Rác")).status()).isEqualTo(201);
        }

        var refused = new Api(flood.with("X-Forwarded-For", "203.0.113.99")).submit(key, Api.petition("Rác"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After").orElse("")).matches("\\d+");
        assertThat(WireForm.of(flood.get("/petitions/submit"), "petition")
                        .with("text", "Rác")
                        .with("send", "send")
                        .post(flood)
                        .body())
                .contains(Wording.sentence("vi", "limits.SUBMIT"));
        assertThat(new Api(wire.from("127.8.2.1"))
                        .submit(key, Api.petition("Rác"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void holds_back_who_tries_receipt_codes() {
        var curious = wire.from("127.8.3.1");
        var form = WireForm.of(curious.get("/petitions/follow"), "follow")
                .with("code", "0000 0000 0000 0000 0000")
                .with("look", "look");
        for (int i = 1; i <= LOOK_UPS; i++) {
            assertThat(form.post(curious).body()).doesNotContain(Wording.sentence("vi", "limits.LOOK_UP", LOOK_UPS, 1));
        }

        assertThat(form.post(curious).body()).contains(Wording.sentence("vi", "limits.LOOK_UP", LOOK_UPS, 1));
    }

    @Test
    void holds_back_who_fills_the_mailbox_of_another_from_wherever_they_ask() {
        for (int i = 1; i <= LETTERS; i++) {
            assertThat(FolderOwner.ask(wire.from("127.8.4." + i), "dich@example.vn")
                            .body())
                    .contains(Wording.sentence("vi", "folders.done.asked"));
        }

        assertThat(FolderOwner.ask(wire.from("127.8.5.1"), "Dich@Example.vn").body())
                .contains(Wording.sentence("vi", "limits.FOLDER_LINK_TO_ADDRESS", LETTERS, 60));
        assertThat(FolderOwner.ask(wire.from("127.8.5.1"), "khac@example.vn").body())
                .contains(Wording.sentence("vi", "folders.done.asked"));
    }

    @Test
    void holds_back_who_sends_photos_without_end_and_keeps_their_words() {
        var flood = wire.from("127.9.1.1");
        var sentence = Wording.sentence("vi", "limits.UPLOAD", "Ảnh <đ1>.jpg").substring(0, 40);
        for (int i = 0; i < FULL_FORMS; i++) {
            assertThat(FilesIT.send(flood, "/petitions/submit", 5).body()).doesNotContain(sentence);
        }

        assertThat(FilesIT.send(flood, "/petitions/submit", 1).body()).contains(sentence, "nguy hiểm</textarea>");
    }

    private String guess(String from, String username, String pretended) {
        return Official.signIn(wire.from(from).with("X-Forwarded-For", pretended), username, "không phải")
                .signIn()
                .body();
    }
}
