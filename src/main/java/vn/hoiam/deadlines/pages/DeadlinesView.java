package vn.hoiam.deadlines.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.deadlines.DeadlineQuestion;
import vn.hoiam.law.Matter;
import vn.hoiam.law.RuleBook;

/** What is asked of the page, as it stands in the address: kind and step in one word or two, a day, and what the case is. */
public class DeadlinesView {

    private static final Pattern VIETNAMESE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Over a Saturday that is worked and a holiday of five days. */
    private static final String EXAMPLE_KIND = "complaint_1";

    private static final String EXAMPLE_STEP = "acceptance";
    private static final String EXAMPLE_DAY = "21/08/2026";

    private String kind;
    private String step;
    private String sector;
    private String from;
    private String extended;
    private Set<String> options = Set.of();
    private boolean isExample;

    /** With nothing asked an example is shown. */
    void open(String... given) {
        options = Stream.of(given)
                .flatMap(list -> Arrays.stream(list.split(";")))
                .map(String::strip)
                .collect(TreeSet::new, Set::add, Set::addAll);
        isExample = Stream.of(kind, step, sector, from, extended).allMatch(word -> word == null) && options.isEmpty();
        if (isExample) {
            kind = EXAMPLE_KIND;
            step = EXAMPLE_STEP;
            from = EXAMPLE_DAY;
        }
    }

    /** The question, where it can be understood. */
    Optional<DeadlineQuestion> question(RuleBook book) {
        if (Stream.of("step", "from", "extended").anyMatch(field -> problem(field, book) != null)) {
            return Optional.empty();
        }
        var known = new TreeSet<>(book.options(kind(), step()));
        known.retainAll(options);
        return Optional.of(new DeadlineQuestion(
                new Matter(kind(), word(sector), known),
                step(),
                day().orElseThrow(),
                extensions(book).isEmpty() || extended() == null ? 0 : Integer.parseInt(extended())));
    }

    /** The text key of what is wrong with a field; null when nothing is. */
    String problem(String field, RuleBook book) {
        return switch (field) {
            case "step" -> book.steps(kind()).contains(step()) ? null : "deadlines.step.wrong";
            case "from" ->
                word(from) == null ? "deadlines.from.required" : day().isEmpty() ? "deadlines.from.wrong" : null;
            case "extended" ->
                extended() == null
                                || extensions(book).isEmpty()
                                || extensions(book).contains(extended())
                        ? null
                        : "deadlines.extended.wrong";
            default -> null;
        };
    }

    /** How often the step may have been extended, as far as somebody may ask; empty where it cannot be. */
    List<String> extensions(RuleBook book) {
        var most = book.extensions(kind(), step());
        return most == 0
                ? List.of()
                : Stream.iterate(0, count -> count <= most, count -> count + 1)
                        .map(String::valueOf)
                        .toList();
    }

    /** 21/08/2026 or 2026-08-21. */
    Optional<LocalDate> day() {
        var typed = word(from);
        try {
            if (typed == null) {
                return Optional.empty();
            }
            return Optional.of(
                    VIETNAMESE.matcher(typed).matches()
                            ? LocalDate.parse(typed.replaceAll("[.-]", "/"), DAY_FIRST)
                            : LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The kind, which may stand before the step in one word: {@code complaint_1.acceptance}. */
    String kind() {
        var word = word(step);
        return word != null && word.contains(".") ? word.substring(0, word.indexOf('.')) : String.valueOf(word(kind));
    }

    String step() {
        var word = String.valueOf(word(step));
        return word.substring(word.indexOf('.') + 1);
    }

    String sector() {
        return word(sector);
    }

    private String extended() {
        return word(extended);
    }

    public boolean isExample() {
        return isExample;
    }

    public boolean has(String option) {
        return options.contains(option);
    }

    private static String word(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getExtended() {
        return extended;
    }

    public void setExtended(String extended) {
        this.extended = extended;
    }
}
