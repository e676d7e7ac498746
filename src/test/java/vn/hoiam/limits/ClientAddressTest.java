package vn.hoiam.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final List<Network> OUR_PROXIES = List.of(Network.of("10.0.0.0/8"), Network.of("fd00::/8"));

    @Test
    void is_the_neighbourhood_of_whoever_asks_directly() {
        assertThat(network("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:0:0:0:0/64");
    }

    @Test
    void is_what_a_proxy_of_ours_says() {
        assertThat(network("10.1.2.3", "203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(network("fd00::1", "[2001:db8:1:2::7]")).isEqualTo("2001:db8:1:2:0:0:0:0/64");
    }

    @Test
    void is_not_what_a_stranger_says() {
        assertThat(network("198.51.100.9", "203.0.113.77")).isEqualTo("198.51.100.0/24");
    }

    @Test
    void is_not_what_the_client_wrote_before_our_proxy_added_its_line() {
        assertThat(network("10.1.2.3", "192.0.2.1, 203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(network("10.1.2.3", "192.0.2.1", "203.0.113.77")).isEqualTo("203.0.113.0/24");
    }

    @Test
    void is_found_behind_a_chain_of_our_proxies() {
        assertThat(network("10.1.2.3", "203.0.113.77, 10.9.9.9")).isEqualTo("203.0.113.0/24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "example.org", "203.0.113.77:4711", "", "1.2.3.4.5", "0x7f.1"})
    void is_the_proxy_itself_when_it_says_nothing_that_is_an_address(String forwarded) {
        assertThat(network("10.1.2.3", forwarded)).isEqualTo("10.1.2.0/24");
    }

    @Test
    void a_block_that_is_none_is_an_error_of_the_operator() {
        assertThatThrownBy(() -> Network.of("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of("proxy.local")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_block_holds_its_own_addresses_only() {
        var block = Network.of("192.168.4.0/22");

        assertThat(block.contains(Network.address("192.168.7.255").orElseThrow()))
                .isTrue();
        assertThat(block.contains(Network.address("192.168.8.0").orElseThrow())).isFalse();
        assertThat(block.contains(Network.address("::1").orElseThrow())).isFalse();
    }

    private static String network(String peer, String... forwarded) {
        return ClientAddress.network(OUR_PROXIES, peer, List.of(forwarded));
    }
}
