package vn.hoiam.indicators.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.indicators.Figure;
import vn.hoiam.indicators.FiguresFilter;
import vn.hoiam.indicators.Grouping;
import vn.hoiam.indicators.Period;
import vn.hoiam.indicators.PromiseKind;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.PetitionKind;

/** What an inspector asks for, as it stands in the address: period, narrowing, grouping, columns and order. */
public class FiguresView {

    static final String UNIT = "unit";
    static final String SECTOR = "sector";
    static final String KIND = "kind";
    static final String CHANNEL = "channel";
    static final String DIMENSION = "dimension";
    static final String BY = "by";
    static final String PROMISE = "promise";
    static final String SORT = "sort";
    static final String SHARE = "share";

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    private final PeriodView days = new PeriodView();
    private final Map<String, Object> given = new HashMap<>();

    FiguresFilter filter(LocalDate today) {
        return new FiguresFilter(
                period(today),
                given(UNIT),
                given(SECTOR),
                chosen(PetitionKind.class, KIND, null),
                chosen(Channel.class, CHANNEL, null),
                given(DIMENSION));
    }

    Period period(LocalDate today) {
        return days.period(today);
    }

    Grouping by() {
        return chosen(Grouping.class, BY, Grouping.UNIT);
    }

    PromiseKind promise() {
        return chosen(PromiseKind.class, PROMISE, PromiseKind.ANSWER);
    }

    Figure figure() {
        return chosen(Figure.class, "figure", Figure.RECEIVED);
    }

    boolean isByShare() {
        return SHARE.equals(given(SORT));
    }

    /** From 1. */
    int page() {
        var page = given("page");
        if (page != null && !PAGE.matcher(page).matches()) {
            throw new NotFound("desk.address.wrong");
        }
        return page == null ? 1 : Integer.parseInt(page);
    }

    /** What was given under a name; null when nothing was. */
    String given(String name) {
        return given.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** The query of the same table. */
    String table(LocalDate today) {
        return query(narrowing(today, null, null))
                + part(BY, given(BY))
                + part(PROMISE, given(PROMISE))
                + part(SORT, given(SORT));
    }

    /** The query of the petitions behind a figure of a group; of all groups together when the key is null. */
    String cases(Figure figure, String key, LocalDate today) {
        return query(narrowing(today, by().name().toLowerCase(Locale.ROOT), key)) + part("figure", figure.name());
    }

    private Map<String, String> narrowing(LocalDate today, String group, String key) {
        var narrowing = new LinkedHashMap<String, String>();
        narrowing.put("from", period(today).from().toString());
        narrowing.put("to", period(today).to().toString());
        for (var name : new String[] {UNIT, SECTOR, KIND, CHANNEL, DIMENSION}) {
            narrowing.put(name, name.equals(group) && key != null ? key : given(name));
        }
        return narrowing;
    }

    private static String query(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining())
                .replaceFirst("&", "?");
    }

    private static String part(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private <E extends Enum<E>> E chosen(Class<E> all, String name, E otherwise) {
        var text = given(name);
        return text == null
                ? otherwise
                : Stream.of(all.getEnumConstants())
                        .filter(known -> known.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("desk.address.wrong"));
    }

    public PeriodView days() {
        return days;
    }

    /** Where the page puts what stands in its address. */
    public Map<String, Object> given() {
        return given;
    }
}
