package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A petition is taken in, and the desk works, while a mail server keeps the postman waiting. */
abstract class MuteMail {

    private final Wire wire = Wire.to(GuardedPortal.get()).from("127.8.9.1");

    @Test
    void nobody_waits_for_the_mail_server_but_the_postman() throws Exception {
        assertThat(submit().status()).isEqualTo(201);

        try (var postman = GuardedPortal.waitingForMail()) {
            assertThat(submit().status()).isEqualTo(201);
            assertThat(GuardedPortal.isWaiting(postman))
                    .as("the postman has not gone away")
                    .isTrue();
        }
        try (var records = PortalRecords.of(GuardedPortal.get())) {
            assertThat(records.lettersTo("mute@example.vn")).isEqualTo(2);
        }
    }

    private WireAnswer submit() {
        return new Api(wire).submit(ApiIT.key(), LettersIT.from("mute@example.vn", Api.petition("Rác ở chợ Phố Hiến")));
    }
}
