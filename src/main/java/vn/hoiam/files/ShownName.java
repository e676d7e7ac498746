package vn.hoiam.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is called where people read it: the last part of the name it came with, without characters that act instead
 * of being seen, ending as its content demands. It is never used on disk.
 */
public final class ShownName {

    static final int MOST = 100;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    // Control characters, marks of direction and other invisible ones, half characters, private ones.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern ENDING = Pattern.compile("\\.(jpe?g|png|pdf|p7s)$");

    private static final String NAMELESS = "tep";

    private ShownName() {}

    /** The name without a promise of what the file is: for a sentence that says why it was not taken. */
    public static String of(String name) {
        var last = FOLDERS.matcher(name == null ? "" : name).replaceFirst("");
        // What stood apart may join once nothing unseen lies between.
        var seen = Normalizer.normalize(UNSEEN.matcher(last).replaceAll(""), Normalizer.Form.NFC);
        var line = BLANKS.matcher(seen).replaceAll(" ").strip();
        return line.isEmpty() || line.matches("\\.+") ? "?" : shortened(line, MOST);
    }

    /** The name of a file of this type: “a.jpg.exe” that holds a photo is “a.jpg.exe.jpg”, whatever is done with it. */
    public static String of(String name, FileType type) {
        var plain = of(name);
        var found = ENDING.matcher(plain.toLowerCase(Locale.ROOT));
        var isTrue = found.find() && found.group(1).replace("jpeg", "jpg").equals(type.ending());
        if (isTrue && found.start() > 0) {
            return plain;
        }
        var bare = plain.equals("?") || isTrue ? NAMELESS : plain;
        return shortened(bare, MOST - type.ending().length() - 1) + "." + type.ending();
    }

    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        var ending = ENDING.matcher(name.toLowerCase(Locale.ROOT));
        var kept = ending.find() ? name.substring(ending.start()) : "";
        var end = most - kept.length() - 1;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…" + kept;
    }
}
