package vn.hoiam.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTicketsTest {

    private static final String PHOTO = "00112233445566778899aabbccddeeff";
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path keys;

    private final FileTickets tickets = new FileTickets();

    @BeforeEach
    void provide() throws IOException {
        Files.write(keys.resolve("ticket.key"), new byte[32]);
        System.setProperty("hoiam.keys", keys.toString());
        tickets.clock = MORNING;
    }

    @Test
    void opens_its_file_for_half_an_hour() {
        var ticket = tickets.issue(PHOTO);

        tickets.clock = Clock.offset(MORNING, Duration.ofMinutes(29));
        assertThat(tickets.isGood(ticket, PHOTO)).isTrue();

        tickets.clock = Clock.offset(MORNING, Duration.ofMinutes(30));
        assertThat(tickets.isGood(ticket, PHOTO)).isFalse();
    }

    @Test
    void opens_no_other_file() {
        assertThat(tickets.isGood(tickets.issue(PHOTO), PHOTO.replace("00", "ff")))
                .isFalse();
    }

    @Test
    void opens_nothing_when_it_was_made_up_or_changed() {
        var ticket = tickets.issue(PHOTO);
        var until = ticket.substring(0, ticket.indexOf('-'));

        assertThat(tickets.isGood(null, PHOTO)).isFalse();
        assertThat(tickets.isGood("", PHOTO)).isFalse();
        assertThat(tickets.isGood(until + "-" + "A".repeat(43), PHOTO)).isFalse();
        assertThat(tickets.isGood(ticket.replace(until, "9999999999"), PHOTO)).isFalse();
        assertThat(tickets.isGood("9".repeat(40) + ticket.substring(until.length()), PHOTO))
                .isFalse();
    }

    @Test
    void opens_nothing_with_another_key() throws IOException {
        var ticket = tickets.issue(PHOTO);
        var other = new byte[32];
        other[0] = 1;
        Files.write(keys.resolve("ticket.key"), other);
        var elsewhere = new FileTickets();
        elsewhere.clock = MORNING;

        assertThat(elsewhere.isGood(ticket, PHOTO)).isFalse();
    }
}
