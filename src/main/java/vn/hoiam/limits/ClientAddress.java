package vn.hoiam.limits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.Settings;

/**
 * Where a request comes from. What a proxy writes into {@code X-Forwarded-For} is believed only of the proxies named in
 * {@code HOIAM_TRUSTED_PROXIES}; anybody else could write there what they like.
 */
@RequestScoped
public class ClientAddress {

    private static final int IPV4_NEIGHBOURS = 24;
    private static final int IPV6_NEIGHBOURS = 64;

    @Inject
    HttpServletRequest request;

    /** The neighbourhood of the address, /24 or /64: who owns one address of it owns the others. */
    public String network() {
        var forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return network(trusted(), request.getRemoteAddr(), forwarded);
    }

    /** From the nearest hop outwards, the first that is no proxy of ours. */
    static String network(List<Network> trusted, String peer, List<String> forwarded) {
        var hops = Arrays.asList(String.join(",", forwarded).split(","));
        var nearest = Network.address(peer);
        for (int i = hops.size() - 1; i >= 0 && isTrusted(trusted, nearest); i--) {
            var hop = Network.address(hops.get(i));
            if (hop.isEmpty()) {
                break;
            }
            nearest = hop;
        }
        return nearest.map(ClientAddress::neighbourhood).orElse("unknown");
    }

    private static boolean isTrusted(List<Network> trusted, Optional<InetAddress> address) {
        return address.isPresent() && trusted.stream().anyMatch(network -> network.contains(address.get()));
    }

    private static String neighbourhood(InetAddress address) {
        return Network.around(address, address instanceof Inet4Address ? IPV4_NEIGHBOURS : IPV6_NEIGHBOURS)
                .toString();
    }

    private static List<Network> trusted() {
        return Settings.find("HOIAM_TRUSTED_PROXIES").stream()
                .flatMap(list -> Arrays.stream(list.split("[,\\s]+")))
                .map(Network::of)
                .toList();
    }
}
