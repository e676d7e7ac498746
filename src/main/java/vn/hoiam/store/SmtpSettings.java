package vn.hoiam.store;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.hoiam.Refusal;

/**
 * The mail server an operator named with {@code HOIAM_SMTP_…}, and how it is talked to.
 *
 * @param user who signs in there; null where nobody has to
 * @param from the address letters come from
 */
public record SmtpSettings(String host, int port, String user, String password, String from, Encryption encryption) {

    /** How the way to the mail server is kept from others. */
    public enum Encryption {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int usualPort;

        Encryption(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|::1|127(\\.\\d{1,3}){3}");

    /** Empty when no mail server is named; a refusal when what is named cannot be used. */
    public static Optional<SmtpSettings> of(Function<String, Optional<String>> setting) {
        return setting.apply("HOIAM_SMTP_HOST").map(host -> of(checked("HOIAM_SMTP_HOST", host, HOST), setting));
    }

    private static SmtpSettings of(String host, Function<String, Optional<String>> setting) {
        var encryption =
                setting.apply("HOIAM_SMTP_TLS").map(SmtpSettings::encryption).orElse(Encryption.STARTTLS);
        var user = setting.apply("HOIAM_SMTP_USER");
        if (user.isPresent()
                && encryption == Encryption.NONE
                && !LOOPBACK.matcher(host).matches()) {
            throw new Refusal("store.setting.smtp_open", host);
        }
        return new SmtpSettings(
                host,
                setting.apply("HOIAM_SMTP_PORT").map(SmtpSettings::port).orElse(encryption.usualPort),
                user.orElse(null),
                user.isPresent() ? require("HOIAM_SMTP_PASSWORD", setting) : null,
                checked("HOIAM_SMTP_FROM", require("HOIAM_SMTP_FROM", setting), ADDRESS),
                encryption);
    }

    /** What the operator set; the launcher has refused to start with anything that cannot be used. */
    public static Optional<SmtpSettings> ofThisPortal() {
        return of(Settings::find);
    }

    public boolean isOnThisMachine() {
        return LOOPBACK.matcher(host).matches();
    }

    /** Without the password: what is printed is read by others. */
    @Override
    public String toString() {
        return host + ":" + port;
    }

    private static Encryption encryption(String value) {
        try {
            return Encryption.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("store.setting.wrong", "HOIAM_SMTP_TLS", value);
        }
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Refusal("store.setting.wrong", "HOIAM_SMTP_PORT", value);
        }
        return Integer.parseInt(value);
    }

    private static String require(String name, Function<String, Optional<String>> setting) {
        return setting.apply(name).orElseThrow(() -> new Refusal("store.setting.missing", name));
    }

    private static String checked(String name, String value, Pattern allowed) {
        if (!allowed.matcher(value).matches()) {
            throw new Refusal("store.setting.wrong", name, value);
        }
        return value;
    }
}
