package vn.hoiam.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Where processes of this machine wait for connections, as the kernel tells it. */
final class Listening {

    private static final String LISTEN = "0A";

    private Listening() {}

    static Set<InetSocketAddress> by(Collection<ProcessHandle> processes) throws IOException {
        var sockets = new HashSet<String>();
        for (var process : processes) {
            sockets.addAll(sockets(process.pid()));
        }
        var listening = new HashSet<InetSocketAddress>();
        for (var table : Set.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var fields = line.strip().split("\\s+");
                if (fields[3].equals(LISTEN) && sockets.contains("socket:[" + fields[9] + "]")) {
                    listening.add(address(fields[1]));
                }
            }
        }
        return listening;
    }

    private static Set<String> sockets(long process) {
        var sockets = new HashSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("/proc/" + process + "/fd"))) {
            for (var file : files) {
                sockets.add(target(file));
            }
        } catch (IOException gone) {
            return sockets;
        }
        return sockets;
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes an address in words of four bytes, each of them backwards, and the port after a colon. */
    private static InetSocketAddress address(String written) throws IOException {
        var colon = written.indexOf(':');
        var bytes = HexFormat.of().parseHex(written.substring(0, colon));
        for (int word = 0; word < bytes.length; word += 4) {
            for (int i = 0; i < 2; i++) {
                var kept = bytes[word + i];
                bytes[word + i] = bytes[word + 3 - i];
                bytes[word + 3 - i] = kept;
            }
        }
        return new InetSocketAddress(
                InetAddress.getByAddress(bytes), Integer.parseInt(written.substring(colon + 1), 16));
    }
}
