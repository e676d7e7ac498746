package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_that_is_taken_is_passed_over() throws Exception {
        var loopback = InetAddress.getByName("127.0.0.1");
        try (var taken = new ServerSocket(0, 1, loopback)) {
            assertThat(Ports.isFree(loopback, taken.getLocalPort())).isFalse();

            var free = Ports.firstFree(loopback, taken.getLocalPort());

            assertThat(free).isNotEqualTo(taken.getLocalPort());
            assertThat(Ports.isFree(loopback, free)).isTrue();
        }
    }
}
