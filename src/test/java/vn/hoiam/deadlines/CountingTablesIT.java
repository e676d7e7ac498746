package vn.hoiam.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.law.Assumed;
import vn.hoiam.law.Ground;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;
import vn.hoiam.papers.Csv;
import vn.hoiam.papers.PastedTable;
import vn.hoiam.store.Database;
import vn.hoiam.store.EditionSamples;

/** Whoever downloads what dates are counted by has the same rule book and the same calendar. */
class CountingTablesIT {

    private static final int VERY_LONG = 1_000_000;

    @RegisterExtension
    final Database database = new Database();

    private final CountingTables tables = new CountingTables();

    @BeforeEach
    void open() {
        var em = database.em();
        tables.rules = RuleBookSamples.books(em, Clock.systemUTC());
        tables.calendars = CalendarSamples.calendars(em, Clock.systemUTC());
        tables.versions = EditionSamples.versions(em);
        tables.rules.keepVersion();
        tables.calendars.keepVersion();
    }

    @Test
    void a_rule_book_that_was_downloaded_has_the_same_version() {
        var version = tables.current("rules");

        var book = new RuleBook(
                read("rules", version, Rule::of),
                read("grounds", version, Ground::of),
                read("assumptions", version, Assumed::of));

        assertThat(book.version()).isEqualTo(version);
    }

    @Test
    void a_calendar_that_was_downloaded_has_the_same_version_even_with_what_looks_like_a_formula() {
        database.em()
                .createNativeQuery(
                        "update calendar_day set name_vi = '=HYPERLINK(1)', name_en = '''-1' where day = '2026-09-02'")
                .executeUpdate();
        tables.calendars.keepVersion();
        tables.calendars.refresh();
        var version = tables.current("days");

        assertThat(file("days", version)).contains(",'=HYPERLINK(1),''-1,");
        assertThat(new WorkingCalendar(read("days", version, CalendarDay::of)).version())
                .isEqualTo(version);
    }

    @Test
    void an_earlier_version_is_still_there() {
        var first = tables.current("rules");
        tables.rules.remove(
                tables.rules.current().rule("feedback", "service_target", "DIEN_NUOC", LocalDate.parse("2026-11-26")));
        tables.rules.keepVersion();
        tables.rules.refresh();

        assertThat(tables.current("rules")).isNotEqualTo(first);
        assertThat(file("rules", first)).contains("feedback.service_target.dien_nuoc.2025");
        assertThat(file("rules", tables.current("rules"))).doesNotContain("feedback.service_target.dien_nuoc.2025");
    }

    @ParameterizedTest
    @CsvSource({
        "rules, db/law/rules.csv",
        "grounds, db/law/grounds.csv",
        "assumptions, db/law/assumptions.csv",
        "days, db/calendar/days.csv"
    })
    void the_columns_are_those_of_the_release(String part, Path release) throws Exception {
        var file = tables.find(part, tables.current(part)).orElseThrow();

        assertThat(String.join(",", file.headings()))
                .isEqualTo(Files.readAllLines(release).get(0));
    }

    @ParameterizedTest
    @CsvSource({"accounts, ", "rules, 0123456789abcdef", "rules, ' or 1=1'", "rules, ''", "days, rules"})
    void nothing_else_is_found(String part, String version) {
        assertThat(tables.find(part, version == null ? tables.current("rules") : version))
                .isEmpty();
    }

    private <T> List<T> read(String part, String version, Function<UnaryOperator<String>, T> row) {
        var headings = tables.find(part, version).orElseThrow().headings();
        return PastedTable.readExactly(file(part, version), headings, VERY_LONG, VERY_LONG).rows().stream()
                .map(line -> row.apply(line::cell))
                .toList();
    }

    private String file(String part, String version) {
        var table = tables.find(part, version).orElseThrow();
        return new String(Csv.of(table.headings(), table.rows()), UTF_8);
    }
}
