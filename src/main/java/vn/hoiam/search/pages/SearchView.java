package vn.hoiam.search.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.search.Order;
import vn.hoiam.search.Section;

/**
 * What is looked for and how it was narrowed, as it stands in an address. An address that makes no sense shows more, never an error: what
 * is not understood is left out.
 *
 * @param names of what an address of this page may say
 * @param given what it says, without what it does not say
 */
public record SearchView(List<String> names, Map<String, String> given) {

    static final String WORDS = "q";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String ORDER = "order";
    static final String PAGE = "page";

    /** Whether it waits for an answer, or does not; only at the desk. */
    static final String OPEN = "open";

    /** Whether the official who looks has it in hand. */
    static final String MINE = "mine";

    static final String YES = "1";

    private static final String NO = "0";

    static final List<String> PUBLIC =
            List.of(WORDS, "matter", "unit", "sector", "kind", "state", "year", "late", FROM, UNTIL, ORDER);
    static final List<String> DESK =
            List.of(WORDS, "unit", "sector", "kind", "state", "late", OPEN, MINE, FROM, UNTIL, ORDER);

    static final int ROWS = 20;
    static final int MOST_LETTERS = 300;

    private static final Set<String> ASKED = Set.of(WORDS, FROM, UNTIL, OPEN, MINE, PAGE);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}-.*");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+");

    public SearchView {
        names = List.copyOf(names);
        given = Map.copyOf(given);
    }

    /** The view that an address with these parameters shows. */
    static SearchView of(List<String> names, Map<String, String> parameters) {
        var given = new TreeMap<String, String>();
        Stream.concat(names.stream(), Stream.of(PAGE)).forEach(name -> {
            var value = readable(parameters.get(name));
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        });
        return new SearchView(names, given);
    }

    private static String readable(String typed) {
        if (typed == null) {
            return "";
        }
        var cut = typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
        return UNREADABLE.matcher(cut).replaceAll(" ").strip();
    }

    /** Null where the address does not say. */
    public String get(String name) {
        return given.get(name);
    }

    public String words() {
        return get(WORDS);
    }

    /** Null without one, or without one of a year that a calendar here knows. */
    public LocalDate day(String name) {
        try {
            return get(name) == null || !YEAR.matcher(get(name)).matches() ? null : LocalDate.parse(get(name));
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    public LocalDate from() {
        return day(FROM);
    }

    public LocalDate until() {
        return day(UNTIL);
    }

    public Order order() {
        return Order.find(get(ORDER))
                .filter(order -> order != Order.DUE || isDesk())
                .orElse(Order.BEST);
    }

    boolean isDesk() {
        return names.contains(OPEN);
    }

    /** Empty where the address asks for both. */
    public Optional<Boolean> open() {
        return Optional.ofNullable(get(OPEN))
                .filter(word -> YES.equals(word) || NO.equals(word))
                .map(YES::equals);
    }

    public boolean isMine() {
        return YES.equals(get(MINE));
    }

    /** From 1, and no further than results are told. */
    public int page() {
        var page = get(PAGE);
        return page != null && NUMBER.matcher(page).matches()
                ? Math.min(Integer.parseInt(page), Section.LAST / ROWS)
                : 1;
    }

    Section section() {
        return new Section(order(), (page() - 1) * ROWS, ROWS);
    }

    /** What the form of the page passes on without asking for it: all but what it has fields for. */
    public List<Map.Entry<String, String>> kept() {
        return given.entrySet().stream()
                .filter(part -> !ASKED.contains(part.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The query of the same view with something else in one place, from its first page; without it where that is null. */
    public String with(String name, String value) {
        return names.stream()
                .map(each -> part(each, each.equals(name) ? value : get(each)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The query of another page of the same view. */
    public String onPage(int other) {
        var first = with(null, null);
        return first + (first.length() > 1 ? "&" : "") + PAGE + "=" + other;
    }

    private static String part(String name, String value) {
        return value == null ? null : name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
