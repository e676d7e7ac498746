package vn.hoiam.petitions;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.NotFound;

/**
 * The public name of a petition, such as {@code HA-2026-4821-7730}: the year, six random digits and two check digits.
 * It stands in lists, letters and addresses, and opens nothing private.
 */
public record PetitionNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("HA-(\\d{4})-(\\d{4})-(\\d{4})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_NUMBERS = 1_000_000;

    public PetitionNumber {
        if (!isWellFormed(value)) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    static PetitionNumber next(int year) {
        return of(year, RANDOM.nextInt(RANDOM_NUMBERS));
    }

    /** The number of that year with these six digits, 0 to 999,999. */
    public static PetitionNumber of(int year, int sixDigits) {
        var digits = CheckDigits.append("%04d%06d".formatted(year, sixDigits));
        return new PetitionNumber(
                "HA-" + digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8));
    }

    /** The number that was typed, if it is one. */
    public static Optional<PetitionNumber> find(String typed) {
        return isWellFormed(typed) ? Optional.of(new PetitionNumber(typed)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        var match = FORM.matcher(value == null ? "" : value);
        return match.matches() && CheckDigits.hold(match.group(1) + match.group(2) + match.group(3));
    }

    @Override
    public String toString() {
        return value;
    }
}
