package vn.hoiam.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Payara is told before it opens a port: listen where asked, name no product, answer no questions about itself. */
final class BootCommands {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners" + ".network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String SESSIONS =
            "set configs.config.server-config.web-container.session-config.session-manager.manager-properties.";

    // By name: the class itself can only be loaded inside the server.
    private static final String SESSION_IDS = "vn.hoiam.launcher.SessionIds";

    private BootCommands() {}

    static Path write(Path folder, InetAddress address) throws IOException {
        return Files.write(folder.resolve("before-boot.txt"), lines(address));
    }

    /** The door is opened last: before the portal stands behind it, the server would answer for itself, by its own name. */
    static Path writeOpening(Path folder) throws IOException {
        return Files.write(folder.resolve("after-deployment.txt"), List.of(LISTENER + "enabled=true"));
    }

    static List<String> lines(InetAddress address) {
        return List.of(
                LISTENER + "address=" + address.getHostAddress(),
                LISTENER + "enabled=false",
                HTTP + "xpowered-by=false",
                HTTP + "server-header=false",
                HTTP + "trace-enabled=false",
                // A form that is full of text beyond measure still gets an answer beside its fields.
                HTTP + "max-form-post-size-bytes=8000000",
                // Pages and answers of programs; shared files come zipped from memory.
                HTTP + "compression=on",
                HTTP + "compressable-mime-type=text/html,text/xml,application/json,application/problem+json",
                // The door opens late, and the server would then know officials by a second cookie of its own.
                "set configs.config.server-config.http-service.sso-enabled=false",
                "set configs.config.server-config.http-service.virtual-server.server.sso-enabled=false",
                SESSIONS + "session-id-generator-classname=" + SESSION_IDS,
                "set-microprofile-healthcheck-configuration --enabled=false",
                "set-openapi-configuration --enabled=false",
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false");
    }
}
