package vn.hoiam.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a document in its book, and the symbol of kind and issuer: {@code 05/QĐ-UBND}. Numbers below ten begin with a
 * nought: Decree 30/2020/NĐ-CP, Annex I, part II, section 3.
 */
public record DocumentNumber(int serial, String symbol) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{1,6})\\s*/\\s*(\\p{Lu}[\\p{Lu}\\d]*(?:[-./&]\\p{Lu}[\\p{Lu}\\d]*){0,5})\\s*");

    static final int MOST_SYMBOL = 40;

    public DocumentNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("no book of documents begins before 1");
        }
    }

    /** As somebody typed it; empty for anything else. */
    static Optional<DocumentNumber> typed(String text) {
        var parts = WRITTEN.matcher(text == null ? "" : text);
        return parts.matches() && parts.group(2).length() <= MOST_SYMBOL
                ? Optional.of(parts.group(1))
                        .map(Integer::valueOf)
                        .filter(serial -> serial > 0)
                        .map(serial -> new DocumentNumber(serial, parts.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%02d/%s".formatted(serial, symbol);
    }
}
