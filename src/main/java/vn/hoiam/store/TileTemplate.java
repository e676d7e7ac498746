package vn.hoiam.store;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an operator’s map server keeps its tiles, as {@code https://tiles.example.vn/{z}/{x}/{y}.png}. Browsers of citizens ask
 * there, so it has to be https, or this machine for a trial.
 *
 * @param origin all that a page’s policy has to allow
 */
public record TileTemplate(String url, String origin) {

    // Nothing that could end a policy or an attribute and begin another one.
    private static final Pattern URL =
            Pattern.compile("((https?)://([A-Za-z0-9.-]+)(?::\\d{1,5})?)/[A-Za-z0-9._~/?=&%@:{}-]*");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}");

    /** The template, or empty when it is none or names a place that is not safe. */
    public static Optional<TileTemplate> parse(String value) {
        var url = URL.matcher(value);
        if (!url.matches() || !isComplete(value)) {
            return Optional.empty();
        }
        var isSafe =
                url.group(2).equals("https") || LOOPBACK.matcher(url.group(3)).matches();
        return isSafe ? Optional.of(new TileTemplate(value, url.group(1))) : Optional.empty();
    }

    /** What the operator set; the launcher has refused to start with anything that is no template. */
    public static Optional<TileTemplate> ofThisPortal() {
        return Settings.find("HOIAM_TILES").flatMap(TileTemplate::parse);
    }

    private static boolean isComplete(String value) {
        var rest = value;
        for (var part : new String[] {"{z}", "{x}", "{y}"}) {
            if (!rest.contains(part)) {
                return false;
            }
            rest = rest.replace(part, "");
        }
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }
}
