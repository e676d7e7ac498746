package vn.hoiam.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.papers.Table;
import vn.hoiam.store.RowVersions;

/**
 * The tables that due dates are counted by, in every version that is kept, with the columns of the files of a release: who
 * has them can count again without the portal.
 */
@ApplicationScoped
public class CountingTables {

    /** The columns of each table, by the name of its file. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "rules", RuleBooks.columns("rules"),
            "grounds", RuleBooks.columns("grounds"),
            "assumptions", RuleBooks.columns("assumptions"),
            "days", WorkingCalendars.columns());

    private static final String VERSION = "[0-9a-f]{16}";

    @Inject
    RowVersions versions;

    @Inject
    RuleBooks rules;

    @Inject
    WorkingCalendars calendars;

    /** The version of a table that dates are counted by today. */
    public String current(String part) {
        return part.equals("days")
                ? calendars.current().version()
                : rules.current().version();
    }

    /** Its rows in one version, named by both; empty when there is no such table, or that version was never kept. */
    public Optional<Table> find(String part, String version) {
        return Optional.ofNullable(COLUMNS.get(part))
                .filter(columns -> version.matches(VERSION))
                .flatMap(columns -> versions.find(version)
                        .filter(parts -> parts.has(part))
                        .map(parts -> new Table(
                                part + "-" + version,
                                columns,
                                parts.rows(part).stream()
                                        .map(row -> columns.stream()
                                                .<Object>map(row::apply)
                                                .toList())
                                        .toList())));
    }
}
