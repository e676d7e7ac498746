package vn.hoiam.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A second portal of the run, with its limits on and without demo data, for tests that provoke it. One page more stands in it, with the
 * mistake that every page is checked not to have: it includes whatever address it is given. Its mail server never says a word.
 */
final class GuardedPortal {

    static final String CARELESS_PAGE = "/careless";

    private static final int MILLIS_OF_PATIENCE = 120_000;

    private static final ServerSocket MUTE_MAIL = mute();

    private static final Map<String, String> SETTINGS = Map.of(
            "HOIAM_SMTP_HOST", "127.0.0.1",
            "HOIAM_SMTP_PORT", Integer.toString(MUTE_MAIL.getLocalPort()),
            "HOIAM_SMTP_TLS", "none",
            "HOIAM_SMTP_FROM", "thu@hoiam.hungyen.example");

    private static Path server;
    private static Path data;
    private static LivePortal portal;

    private GuardedPortal() {}

    static synchronized LivePortal get() {
        if (portal == null) {
            data = LivePortal.newFolder();
            server = LivePortal.newFolder();
            copyServer();
            portal = LivePortal.start("test", server, data, SETTINGS);
            Runtime.getRuntime().addShutdownHook(new Thread(GuardedPortal::end));
        }
        return portal;
    }

    /** Starts it again on the same data after its processes were killed. */
    static synchronized LivePortal restart() {
        portal = LivePortal.start("test", server, data, SETTINGS);
        return portal;
    }

    /** Who waits for its mail server to say something, and has not given up yet. */
    static Socket waitingForMail() throws IOException {
        while (true) {
            var guest = MUTE_MAIL.accept();
            if (isWaiting(guest)) {
                return guest;
            }
            guest.close();
        }
    }

    /** Whoever waits says nothing and does not hang up. */
    static boolean isWaiting(Socket guest) throws IOException {
        try {
            guest.setSoTimeout(1);
            return guest.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silence) {
            return true;
        }
    }

    private static ServerSocket mute() {
        try {
            var door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            door.setSoTimeout(MILLIS_OF_PATIENCE);
            return door;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void end() {
        portal.close();
        portal.keepLog("server-of-the-guarded-portal.log");
        LivePortal.delete(data);
        LivePortal.delete(server);
    }

    private static void copyServer() {
        var original = LivePortal.server();
        try (var files = Files.walk(original, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : files.toList()) {
                var copy = server.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createLink(copy, file);
                }
            }
            Files.writeString(server.resolve("web" + CARELESS_PAGE + ".xhtml"), """
                    <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets">
                      <html lang="en"><body><p>careless</p><ui:include src="#{param.page}"/></body></html>
                    </ui:composition>
                    """);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
