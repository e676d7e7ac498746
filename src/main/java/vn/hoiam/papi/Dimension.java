package vn.hoiam.papi;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/**
 * One of the things PAPI asks citizens about, such as 3, or a part of it, such as 3.2. What is asked has changed over the
 * years: {@code validUntil} (exclusive) is null for what still is, {@code parent} for a whole dimension.
 */
public record Dimension(String number, String parent, Bilingual name, LocalDate validFrom, LocalDate validUntil) {

    /** The dimension written in a row of text, be it of the table or of {@code db/papi/dimensions.csv}. */
    public static Dimension of(UnaryOperator<String> column) {
        return new Dimension(
                column.apply("number"),
                column.apply("parent").isEmpty() ? null : column.apply("parent"),
                new Bilingual(column.apply("name_vi"), column.apply("name_en")),
                LocalDate.parse(column.apply("valid_from")),
                column.apply("valid_until").isEmpty() ? null : LocalDate.parse(column.apply("valid_until")));
    }

    /** Number and name together: 5.3 Giấy chứng nhận quyền sử dụng đất. */
    public Bilingual fullName() {
        return new Bilingual(number + " " + name.vi(), number + " " + name.en());
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** Whether it is a dimension of its own and not a part of one. */
    public boolean isWhole() {
        return parent == null;
    }

    /** The number of the dimension this one is or belongs to. */
    public String whole() {
        return isWhole() ? number : parent;
    }
}
