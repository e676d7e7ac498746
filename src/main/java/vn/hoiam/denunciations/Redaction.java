package vn.hoiam.denunciations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.language.Folding;
import vn.hoiam.language.PersonalWords;

/**
 * Takes out of a text what tells who wrote it. Done once, when the denunciation comes in and the portal knows both: afterwards
 * nobody has to open the identity in order to leave it out.
 */
final class Redaction {

    /** Names of units are no secret, and the case needs them. */
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|x\\.|p\\.|tt\\.|h\\.|tp\\.?|t\\.)\\s.*");

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final int LEAST_PART = 5;
    private static final int NATIONAL_DIGITS = 9;

    private final List<String> own;
    private final String phone;

    Redaction(Identity identity) {
        own = Stream.concat(
                        Stream.of(identity.name(), identity.address(), identity.phone(), identity.email()),
                        parts(identity.address()))
                .filter(Objects::nonNull)
                .flatMap(words -> Stream.of(words, Folding.canonical(words), Folding.fold(words)))
                .distinct()
                .toList();
        phone = national(identity.phone());
    }

    /** What the sender says of themselves is left out, everything else stays. */
    String own(String text) {
        return masked(text, this::isOwn);
    }

    /** Whatever may tell of any person is left out, but for the one who is denounced. */
    String all(String text, String accused) {
        var named = Folding.fold(Objects.toString(accused, ""));
        return masked(text, piece -> isOwn(piece) || !isSame(named, piece));
    }

    private String masked(String text, Predicate<String> hides) {
        if (text == null) {
            return null;
        }
        var told = new StringBuilder();
        for (var piece : PersonalWords.cut(text, own)) {
            told.append(
                    piece.isPersonal() && hides.test(piece.text())
                            ? piece.kind().mask()
                            : piece.text());
        }
        return told.toString();
    }

    private boolean isOwn(String piece) {
        var folded = Folding.fold(piece);
        return own.stream().map(Folding::fold).anyMatch(word -> folded.contains(word) || isLongPart(word, folded))
                || phone != null && phone.equals(national(piece));
    }

    /** The given name behind a form of address is the sender's too: "tôi là Hạnh" of Nguyễn Thị Hạnh. */
    private static boolean isLongPart(String word, String folded) {
        return word.endsWith(" " + folded);
    }

    private static boolean isSame(String named, String piece) {
        return !named.isBlank() && named.contains(Folding.fold(piece));
    }

    private static Stream<String> parts(String address) {
        var parts = new ArrayList<String>();
        if (address != null) {
            for (var part : address.split("[,;\\n-]")) {
                var words = part.strip();
                if (words.length() >= LEAST_PART && !UNIT.matcher(words).matches()) {
                    parts.add(words);
                }
            }
        }
        return parts.stream();
    }

    /** The digits of a number without what may stand before them: 0 or +84. */
    private static String national(String number) {
        var digits = NOT_A_DIGIT.matcher(Objects.toString(number, "")).replaceAll("");
        return digits.length() < NATIONAL_DIGITS ? null : digits.substring(digits.length() - NATIONAL_DIGITS);
    }
}
