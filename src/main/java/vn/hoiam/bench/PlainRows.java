package vn.hoiam.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The same rows as the portal wrote, written by nothing but the driver: one transaction for each petition, into tables with
 * the same columns, checks and indexes, but without what the portal adds to them (references, chaining, questions before).
 */
final class PlainRows {

    /** The rows of one petition in one table. */
    private record Rows(int table, List<Object[]> values) {}

    /** In the order they are written; the rest of each statement names a petition by its id. */
    private enum Table {
        PETITION("petition", "id = ?"),
        SUBMISSION("submission", "petition_id = ?"),
        ENTRY("journal_entry", "subject = (select uid from petition where id = ?)"),
        OPENING(
                "journal_opening",
                "entry_id in (select e.id from journal_entry e join petition p on p.uid = e.subject where p.id = ?)");

        final String name;
        final String ofPetition;

        Table(String name, String ofPetition) {
            this.name = name;
            this.ofPetition = ofPetition;
        }
    }

    private final DataSource owner;
    private final List<String> inserts = new ArrayList<>();
    private final Queue<List<Rows>> left = new ConcurrentLinkedQueue<>();

    PlainRows(DataSource owner) {
        this.owner = owner;
    }

    /** Makes empty tables and reads the last petitions that came in through the API. */
    void take(int petitions) {
        try (var connection = owner.getConnection()) {
            Multiplying.run(connection, "twins.sql");
            inserts.clear();
            left.clear();
            var columns = new ArrayList<List<String>>();
            for (var table : Table.values()) {
                columns.add(columns(connection, table.name));
                inserts.add(insert(table.name, columns.get(table.ordinal())));
            }
            for (var id : last(connection, petitions)) {
                var rows = new ArrayList<Rows>();
                for (var table : Table.values()) {
                    rows.add(new Rows(table.ordinal(), read(connection, table, columns.get(table.ordinal()), id)));
                }
                left.add(rows);
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Nothing was left out, or the comparison would be worth nothing. */
    void mustBeWritten(int petitions) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from bench.petition")) {
            rows.next();
            if (rows.getInt(1) != petitions) {
                throw new IllegalStateException(rows.getInt(1) + " written of " + petitions);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One transaction after the other, each with a connection of its client, until all are written. */
    Supplier<Load.Call> transactions() {
        var mine = ThreadLocal.withInitial(this::open);
        return () -> {
            var petition = left.poll();
            if (petition == null) {
                mine.get().close();
                return null;
            }
            return () -> mine.get().write(petition);
        };
    }

    private Writer open() {
        try {
            return new Writer(owner.getConnection(), inserts);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' order by ordinal_position
                """)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static String insert(String table, List<String> columns) {
        return "insert into bench." + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", columns.stream().map(name -> "?").toList()) + ")";
    }

    private static List<Long> last(Connection connection, int petitions) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var statement = connection.prepareStatement("""
                select id from petition where channel = 'API' and id < 1000000000 order by submitted_at desc limit ?
                """)) {
            statement.setInt(1, petitions);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private static List<Object[]> read(Connection connection, Table table, List<String> columns, long petition)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "select " + String.join(", ", columns) + " from " + table.name + " where " + table.ofPetition)) {
            statement.setLong(1, petition);
            try (var rows = statement.executeQuery()) {
                var values = new ArrayList<Object[]>();
                while (rows.next()) {
                    values.add(row(rows, columns.size()));
                }
                return values;
            }
        }
    }

    private static Object[] row(ResultSet rows, int columns) throws SQLException {
        var row = new Object[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = rows.getObject(i + 1);
        }
        return row;
    }

    /** One client with its connection and its prepared statements. */
    private static final class Writer {

        private final Connection connection;
        private final List<PreparedStatement> inserting = new ArrayList<>();

        Writer(Connection connection, List<String> inserts) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            for (var insert : inserts) {
                inserting.add(connection.prepareStatement(insert));
            }
        }

        void write(List<Rows> petition) throws SQLException {
            for (var rows : petition) {
                var statement = inserting.get(rows.table());
                for (var row : rows.values()) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
        }

        void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
