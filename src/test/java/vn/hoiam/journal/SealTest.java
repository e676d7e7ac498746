package vn.hoiam.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void of_the_same_entry_is_the_same_for_ever() {
        // Worked out once outside this code; a change here breaks every journal ever written.
        assertThat(HexFormat.of().formatHex(leaf(1, "PETITION_SUBMITTED", NINE, NINE, null, "{}", 0)))
                .isEqualTo("0c01fa58f665d331ca8960ced60c8fb6a3084d342fa838192859661234d64d48");
    }

    @Test
    void changes_with_every_part_of_the_entry() {
        var leaves = Stream.of(
                        leaf(1, "A", NINE, NINE, "7", "{}", 0),
                        leaf(2, "A", NINE, NINE, "7", "{}", 0),
                        leaf(1, "B", NINE, NINE, "7", "{}", 0),
                        leaf(1, "A", NINE.plusNanos(1000), NINE, "7", "{}", 0),
                        leaf(1, "A", NINE, NINE.plusNanos(1000), "7", "{}", 0),
                        leaf(1, "A", NINE, NINE, "8", "{}", 0),
                        leaf(1, "A", NINE, NINE, null, "{}", 0),
                        leaf(1, "A", NINE, NINE, "7", "[]", 0),
                        leaf(1, "A", NINE, NINE, "7", "{}", 1))
                .map(HexFormat.of()::formatHex)
                .toList();

        assertThat(leaves).doesNotHaveDuplicates();
    }

    @Test
    void of_a_text_tells_nothing_without_its_salt() {
        var text = "Nguyễn Thị Hường";

        var commitments = List.of(
                HexFormat.of().formatHex(Seal.commitment(Seal.newSalt(), "name", text)),
                HexFormat.of().formatHex(Seal.commitment(Seal.newSalt(), "name", text)));

        assertThat(commitments).doesNotHaveDuplicates();
    }

    @Test
    void of_a_text_cannot_stand_for_another_field() {
        var salt = Seal.newSalt();

        assertThat(Seal.commitment(salt, "name", "An")).isNotEqualTo(Seal.commitment(salt, "text", "An"));
        assertThat(Seal.commitment(salt, "name", "An")).isEqualTo(Seal.commitment(salt, "name", "An"));
    }

    private static byte[] leaf(
            int seq, String kind, Instant at, Instant recorded, String actor, String body, int prev) {
        var before = new byte[32];
        before[0] = (byte) prev;
        return Seal.leaf(CASE, seq, kind, at, recorded, actor, body, before);
    }
}
