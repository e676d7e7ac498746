package vn.hoiam.store;

import static vn.hoiam.store.ReferenceTable.administered;
import static vn.hoiam.store.ReferenceTable.ofReleases;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.Refusal;

/** The tables a release brings its own rows for: units, calendar days, periods of the law, the words of PAPI, plans. */
final class ReferenceTables {

    /** In the order of loading: a table stands after those it refers to. */
    private static final List<ReferenceTable> ALL = List.of(
            administered("db/units/units.csv", "unit", "code", "valid_from"),
            administered(
                    "db/units/successions.csv",
                    "succession",
                    "from_code",
                    "from_valid_from",
                    "to_code",
                    "to_valid_from"),
            administered("db/calendar/days.csv", "calendar_day", "day"),
            administered("db/law/sectors.csv", "sector", "code", "valid_from"),
            administered("db/law/rules.csv", "rule", "code"),
            administered("db/law/routing_rules.csv", "routing_rule", "code", "valid_from"),
            ofReleases("db/law/grounds.csv", "ground", "code", "act", "kind", "step", "valid_from"),
            ofReleases("db/law/procedures.csv", "procedure_step", "code"),
            ofReleases("db/law/assumptions.csv", "assumption", "assumption", "valid_from"),
            ofReleases("db/papi/dimensions.csv", "dimension", "number", "valid_from"),
            ofReleases("db/papi/sectors.csv", "sector_dimension", "sector", "channel", "dimension", "valid_from"),
            ofReleases("db/plans/plans.csv", "plan", "number"),
            ofReleases("db/plans/editions.csv", "plan_edition", "plan", "edition"),
            ofReleases("db/plans/parts.csv", "plan_part", "plan", "edition", "code"),
            administered("db/plans/bodies.csv", "plan_body", "code"),
            ofReleases("db/plans/forms.csv", "task_form", "code"),
            ofReleases("db/plans/form_fields.csv", "task_form_field", "form", "code"),
            ofReleases("db/plans/tasks.csv", "plan_task", "plan", "edition", "number"),
            ofReleases("db/plans/partners.csv", "plan_partner", "plan", "edition", "task", "body"),
            ofReleases("db/plans/duties.csv", "plan_chain", "code"),
            ofReleases("db/plans/results.csv", "papi_result", "year", "dimension", "revision"));

    private final DataSource database;
    private final List<ReferenceTable> tables;

    ReferenceTables(DataSource database, List<ReferenceTable> tables) {
        this.database = database;
        this.tables = List.copyOf(tables);
    }

    static ReferenceTables ofThisRelease(DataSource database) {
        return new ReferenceTables(database, ALL);
    }

    /** Loads the files that changed since they were last loaded; each is one transaction. */
    void load() {
        try (var connection = database.getConnection()) {
            var loaded = loaded(connection);
            for (var table : tables) {
                var sha256 = table.sha256();
                if (!sha256.equals(loaded.get(table.table()))) {
                    load(connection, table, sha256);
                }
            }
        } catch (SQLException failed) {
            throw new Refusal("store.reference.failed", failed.getMessage());
        }
    }

    /** The files of this release that were not loaded yet. */
    List<String> outdated() {
        if (tables.isEmpty()) {
            return List.of();
        }
        try (var connection = database.getConnection()) {
            var loaded = loaded(connection);
            return tables.stream()
                    .filter(table -> !table.sha256().equals(loaded.get(table.table())))
                    .map(ReferenceTable::csv)
                    .toList();
        } catch (SQLException failed) {
            throw new Refusal("store.reference.failed", failed.getMessage());
        }
    }

    private static Map<String, String> loaded(Connection connection) throws SQLException {
        var loaded = new HashMap<String, String>();
        try (var query = connection.prepareStatement("select name, sha256 from reference_table");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                loaded.put(rows.getString(1), rows.getString(2));
            }
        }
        return loaded;
    }

    private static void load(Connection connection, ReferenceTable table, String sha256) throws SQLException {
        connection.setAutoCommit(false);
        try (var csv = table.open()) {
            var columns = csv.getHeaderNames();
            try (var upsert = connection.prepareStatement(table.upsert(columns))) {
                for (var row : csv) {
                    add(upsert, columns.size(), row);
                }
                upsert.executeBatch();
            }
            remember(connection, table, sha256);
            connection.commit();
        } catch (SQLException | IOException | RuntimeException failed) {
            connection.rollback();
            throw new Refusal("store.reference.failed", table.csv() + ": " + failed.getMessage());
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void add(PreparedStatement upsert, int columns, CSVRecord row) throws SQLException {
        if (row.size() != columns) {
            throw new SQLException("row " + row.getRecordNumber() + " has " + row.size() + " cells");
        }
        for (int column = 0; column < columns; column++) {
            // OTHER: the server reads the text as the column's own type, be it a date, a number or a boolean.
            if (row.get(column) == null) {
                upsert.setNull(column + 1, Types.NULL);
            } else {
                upsert.setObject(column + 1, row.get(column), Types.OTHER);
            }
        }
        upsert.addBatch();
    }

    private static void remember(Connection connection, ReferenceTable table, String sha256) throws SQLException {
        var sql = """
                insert into reference_table (name, sha256) values (?, ?)
                on conflict (name) do update set sha256 = excluded.sha256, loaded_at = now()
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table.table());
            statement.setString(2, sha256);
            statement.executeUpdate();
        }
    }
}
