package vn.hoiam.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A second portal of the run, with its limits on and without demo data, for tests that provoke it. One page more stands in it, with the
 * mistake that every page is checked not to have: it includes whatever address it is given.
 */
final class GuardedPortal {

    static final String CARELESS_PAGE = "/careless";

    private static final Map<String, String> SETTINGS = Map.of();

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
