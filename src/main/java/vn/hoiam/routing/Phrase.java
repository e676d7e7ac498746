package vn.hoiam.routing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some words that stand together in a text, such as “đường tỉnh” or “ĐT #”, where # is the number of a road. */
public record Phrase(String written, List<WrittenWord> words) {

    private static final String BETWEEN = ";";

    public Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String written) {
        return new Phrase(written, WrittenWord.of(written));
    }

    /** Those of a list as it is typed and kept, between semicolons. */
    public static List<Phrase> list(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(BETWEEN))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .map(Phrase::of)
                        .toList();
    }

    /** Whether it names anything: marks alone, or a number alone, say nothing. */
    public boolean isEmpty() {
        return words.stream().allMatch(WrittenWord::isNumber);
    }

    public static String join(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::written).collect(Collectors.joining(BETWEEN + " "));
    }

    boolean standsIn(List<WrittenWord> text) {
        return starts(text).findAny().isPresent();
    }

    /** Whether it stands there with all its marks. */
    boolean standsExactlyIn(List<WrittenWord> text) {
        return starts(text).anyMatch(start -> IntStream.range(0, words.size())
                .allMatch(i -> words.get(i).isExactly(text.get(start + i))));
    }

    private IntStream starts(List<WrittenWord> text) {
        return isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(0, text.size() - words.size())
                        .filter(start -> IntStream.range(0, words.size())
                                .allMatch(i -> words.get(i).isMeantBy(text.get(start + i))))
                        .filter(start -> !goesOnInDigits(text, start + words.size()));
    }

    /** The number of a road is not followed by another, as in a telephone number written in groups. */
    private boolean goesOnInDigits(List<WrittenWord> text, int end) {
        return words.get(words.size() - 1).isNumber()
                && end < text.size()
                && text.get(end).isDigits();
    }
}
