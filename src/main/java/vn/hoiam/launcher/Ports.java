package vn.hoiam.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which ports of this machine are free. */
final class Ports {

    private Ports() {}

    static boolean isFree(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The first free port at or after {@code wanted}; any free one after twenty that are taken. */
    static int firstFree(InetAddress address, int wanted) {
        for (int port = wanted; port < Math.min(wanted + 20, 65536); port++) {
            if (isFree(address, port)) {
                return port;
            }
        }
        return any(address);
    }

    static int any(InetAddress address) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, 0));
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
