package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionIdsTest {

    @Test
    void an_id_has_256_bits_and_never_comes_twice() {
        var ids = new SessionIds();

        var drawn = IntStream.range(0, 1000).mapToObj(ids::generateUuid).collect(Collectors.toSet());

        assertThat(drawn).hasSize(1000).allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    @Test
    void the_server_is_told_to_draw_its_ids_here() throws Exception {
        assertThat(BootCommands.lines(InetAddress.getByName("127.0.0.1")))
                .anyMatch(line -> line.endsWith("session-id-generator-classname=" + SessionIds.class.getName()));
    }
}
