package vn.hoiam.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import vn.hoiam.Refusal;
import vn.hoiam.store.SmtpSettings;
import vn.hoiam.store.TileTemplate;

/** What the operator asked for, checked: whatever would put citizens at risk is refused before anything starts. */
record LaunchSettings(
        Mode mode,
        InetAddress address,
        int port,
        boolean portIsWished,
        URI publicUrl,
        Path data,
        Path keys,
        Optional<ExternalDatabase> database,
        String heap) {

    private static final int USUAL_PORT = 8080;

    static LaunchSettings of(Mode mode, Function<String, Optional<String>> setting) {
        var address = address(setting.apply("HOIAM_ADDRESS").orElse("127.0.0.1"));
        var port = setting.apply("HOIAM_PORT").map(LaunchSettings::port);
        var data = Path.of(setting.apply("HOIAM_DATA").orElse(".hoiam"))
                .toAbsolutePath()
                .normalize();
        var publicUrl = setting.apply("HOIAM_PUBLIC_URL").map(LaunchSettings::url);
        var asked = new LaunchSettings(
                mode,
                address,
                port.orElse(USUAL_PORT),
                port.isPresent(),
                publicUrl.orElse(null),
                data,
                setting.apply("HOIAM_KEYS")
                        .map(Path::of)
                        .map(Path::toAbsolutePath)
                        .orElse(data.resolve("keys")),
                mode == Mode.SERVE ? ExternalDatabase.of(setting) : Optional.empty(),
                heap(setting.apply("HOIAM_HEAP").orElse("1g")));
        asked.requireSafeAddress(setting);
        setting.apply("HOIAM_TILES").ifPresent(LaunchSettings::requireTiles);
        SmtpSettings.of(setting).ifPresent(asked::requireGoodLetters);
        return asked;
    }

    /** Where a browser on this machine finds the server. */
    URI localUrl() {
        var host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
    }

    /** The address citizens use; without one it is this machine's own. */
    URI publicUrlOrLocal() {
        return publicUrl == null ? localUrl() : publicUrl;
    }

    LaunchSettings onPort(int free) {
        return new LaunchSettings(mode, address, free, portIsWished, publicUrl, data, keys, database, heap);
    }

    private void requireSafeAddress(Function<String, Optional<String>> setting) {
        var offset = setting.apply("HOIAM_CLOCK_OFFSET");
        offset.ifPresent(LaunchSettings::requireDuration);
        if (publicUrl != null && "http".equals(publicUrl.getScheme()) && !isLoopback(publicUrl.getHost())) {
            throw new Refusal("launcher.setting.public_url_not_https", publicUrl.toString());
        }
        if (address.isLoopbackAddress()) {
            return;
        }
        if (mode != Mode.SERVE) {
            throw new Refusal("launcher.setting.demo_not_local", address.getHostAddress());
        }
        if (offset.isPresent()
                || setting.apply("HOIAM_LIMITS").filter("off"::equals).isPresent()) {
            throw new Refusal("launcher.setting.test_settings_not_local", address.getHostAddress());
        }
        if (publicUrl == null) {
            throw new Refusal("launcher.setting.public_url_missing", address.getHostAddress());
        }
    }

    /** The citizens of a demonstration are invented, their addresses may not be; other letters say where to look. */
    private void requireGoodLetters(SmtpSettings mail) {
        if (mode != Mode.SERVE && !mail.isOnThisMachine()) {
            throw new Refusal("launcher.setting.demo_mail_not_local", mail.host());
        }
        if (mode == Mode.SERVE && publicUrl == null) {
            throw new Refusal("launcher.setting.missing", "HOIAM_PUBLIC_URL");
        }
    }

    private static InetAddress address(String value) {
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException unknown) {
            throw new Refusal("launcher.setting.wrong", "HOIAM_ADDRESS", value);
        }
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Refusal("launcher.setting.wrong", "HOIAM_PORT", value);
        }
        return Integer.parseInt(value);
    }

    private static URI url(String value) {
        try {
            var url = URI.create(value.endsWith("/") ? value : value + "/");
            if (url.getHost() != null && url.getScheme().matches("https?") && "/".equals(url.getPath())) {
                return url;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new Refusal("launcher.setting.wrong", "HOIAM_PUBLIC_URL", value);
        }
        throw new Refusal("launcher.setting.wrong", "HOIAM_PUBLIC_URL", value);
    }

    private static String heap(String value) {
        if (!value.matches("\\d{1,5}[mMgG]")) {
            throw new Refusal("launcher.setting.wrong", "HOIAM_HEAP", value);
        }
        return value;
    }

    private static void requireTiles(String value) {
        if (TileTemplate.parse(value).isEmpty()) {
            throw new Refusal("launcher.setting.tiles", value);
        }
    }

    private static void requireDuration(String value) {
        try {
            Duration.parse(value);
        } catch (DateTimeException wrong) {
            throw new Refusal("launcher.setting.wrong", "HOIAM_CLOCK_OFFSET", value);
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
