package vn.hoiam.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.hoiam.petitions.PetitionNumber;

/**
 * Fills the scratch database with copies of the demo’s petitions, each with everything that belongs to it and a record whose chain
 * the database makes as for any other: of another day, at another commune, under a name of its own.
 */
final class Multiplying {

    private static final int YEARS = 9;
    private static final int LAST_YEAR = 2025;
    private static final int NUMBERS_A_YEAR = 1_000_000;
    private static final int LOCATORS = 100_000_000;
    private static final int BATCH = 100_000;

    private final DataSource owner;
    private final Random random = new Random(20_260_701);
    private final BitSet numbers = new BitSet();
    private final BitSet locators = new BitSet();

    Multiplying(DataSource owner) {
        this.owner = owner;
    }

    /** Copies until there are as many petitions as that. */
    void until(int petitions) {
        try (var connection = owner.getConnection()) {
            for (var lacking = petitions - count(connection); lacking > 0; lacking = petitions - count(connection)) {
                connection.setAutoCommit(false);
                copy(connection, Math.min(lacking, BATCH));
                connection.commit();
            }
            connection.setAutoCommit(true);
            run(connection, "settle.sql");
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Makes that many copies of what was there when the first were made. */
    void copy(Connection connection, int copies) throws SQLException, IOException {
        run(connection, "originals.sql");
        name(connection, copies);
        run(connection, "multiply.sql");
    }

    /** Numbers and locators for the next copies: the portal itself draws from another year. */
    private void name(Connection connection, int copies) throws SQLException, IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < copies; i++) {
            var drawn = draw(numbers, YEARS * NUMBERS_A_YEAR);
            var number = PetitionNumber.of(LAST_YEAR - drawn / NUMBERS_A_YEAR, drawn % NUMBERS_A_YEAR);
            lines.append(number)
                    .append('\t')
                    .append("%08d".formatted(draw(locators, LOCATORS)))
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench.name (number, locator) from stdin", new StringReader(lines.toString()));
    }

    private int draw(BitSet drawn, int outOf) {
        var number = random.nextInt(outOf);
        while (drawn.get(number)) {
            number = random.nextInt(outOf);
        }
        drawn.set(number);
        return number;
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from petition")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static void run(Connection connection, String file) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql(file));
        }
    }

    private static String sql(String file) throws IOException {
        try (var text = Multiplying.class.getResourceAsStream("/bench/" + file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Numbers of released petitions, drawn from all of them. */
    List<String> released(int most) {
        try (var connection = owner.getConnection();
                var statement = connection.prepareStatement("""
                        select number from petition where released_at is not null order by md5(number) limit ?
                        """)) {
            statement.setInt(1, most);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return List.copyOf(found);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
