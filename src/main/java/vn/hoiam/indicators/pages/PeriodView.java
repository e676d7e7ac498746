package vn.hoiam.indicators.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.indicators.Period;
import vn.hoiam.indicators.Period.Kind;

/** The period of a page as it stands in the address. Days that are none are said to be so, and this year is shown. */
public class PeriodView {

    private String kind;
    private String from;
    private String to;

    /** The period asked for; this year when none is, or none that can be understood. */
    Period period(LocalDate today) {
        return asked(today).orElseGet(() -> Period.of(Kind.YEAR, today));
    }

    /** Whether days were written that cannot be understood. */
    boolean isFaulty(LocalDate today) {
        return hasDays() && asked(today).isEmpty();
    }

    private Optional<Period> asked(LocalDate today) {
        return hasDays()
                ? Period.find(given(from), given(to), today)
                : Stream.of(Kind.values())
                        .filter(known -> known != Kind.DAYS && known.name().equals(kind))
                        .findFirst()
                        .map(known -> Period.of(known, today));
    }

    private boolean hasDays() {
        return given(from) != null || given(to) != null;
    }

    private static String given(String day) {
        return day == null || day.isBlank() ? null : day.strip();
    }

    /** The kinds that are chosen by one touch. */
    public List<Kind> kinds() {
        return List.of(Kind.YEAR, Kind.QUARTER, Kind.DAYS_90, Kind.DAYS_30);
    }

    /** The query of the same period, to be carried to another page of figures. */
    public String query() {
        if (hasDays()) {
            return part("from", given(from)) + part("to", given(to));
        }
        return part("period", given(kind));
    }

    private static String part(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
