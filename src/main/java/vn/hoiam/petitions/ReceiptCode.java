package vn.hoiam.petitions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code on the receipt: eight digits that find the petition, ten secret ones that open it, two check digits. Said and
 * written in five groups of four. It stands in no address, log, letter or journal.
 */
public record ReceiptCode(String digits) {

    static final int LOCATOR_DIGITS = 8;
    static final int SECRET_DIGITS = 10;

    private static final int DIGITS = LOCATOR_DIGITS + SECRET_DIGITS + 2;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

    static ReceiptCode of(String locator, String secret) {
        return new ReceiptCode(CheckDigits.append(locator + secret));
    }

    /**
     * The code that was typed; blanks and hyphens do not matter.
     *
     * @throws FaultyForm with a key of its own for an empty field, a wrong length and a slip of the finger
     */
    public static ReceiptCode typed(String text) {
        var digits = NOT_A_DIGIT.matcher(text == null ? "" : text).replaceAll("");
        if (digits.isEmpty()) {
            throw new FaultyForm(Problem.of("code", "petitions.receipt.empty"));
        }
        if (digits.length() != DIGITS) {
            throw new FaultyForm(Problem.of("code", "petitions.receipt.length", DIGITS, digits.length()));
        }
        if (!CheckDigits.hold(digits)) {
            throw new FaultyForm(Problem.of("code", "petitions.receipt.mistyped"));
        }
        return new ReceiptCode(digits);
    }

    /** The same; empty for what is no code. */
    static Optional<ReceiptCode> find(String text) {
        var digits = NOT_A_DIGIT.matcher(text == null ? "" : text).replaceAll("");
        return digits.length() == DIGITS && CheckDigits.hold(digits)
                ? Optional.of(new ReceiptCode(digits))
                : Optional.empty();
    }

    /** The half that finds; it opens nothing. */
    public String locator() {
        return digits.substring(0, LOCATOR_DIGITS);
    }

    /** As printed: {@code 4821 7730 1234 5678 9012}. */
    public String grouped() {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** The groups of four, one by one. */
    public List<String> groups() {
        return List.of(grouped().split(" "));
    }

    @Override
    public String toString() {
        return "receipt code";
    }
}
