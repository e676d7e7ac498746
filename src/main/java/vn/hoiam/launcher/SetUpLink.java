package vn.hoiam.launcher;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import vn.hoiam.Refusal;
import vn.hoiam.store.LinkToken;

/**
 * The link that makes the first administrator of a portal without accounts. It is printed on the terminal of whoever starts
 * the portal and stands nowhere else; each start kills the one before it, and there is none once an account exists.
 */
final class SetUpLink {

    private static final Duration LIFE = Duration.ofHours(24);

    private SetUpLink() {}

    /** A new link to a page of the portal at this address; empty when somebody can sign in already. */
    static Optional<String> provide(DataSource app, URI portal) {
        try (var connection = app.getConnection()) {
            return provide(connection, portal);
        } catch (SQLException failed) {
            throw new Refusal("launcher.database.failed", failed.getMessage());
        }
    }

    static Optional<String> provide(Connection connection, URI portal) throws SQLException {
        if (hasAccounts(connection)) {
            return Optional.empty();
        }
        var token = LinkToken.next();
        keep(connection, token);
        // Behind the #, which no browser sends and no server writes down.
        return Optional.of(portal.toString().replaceAll("/+$", "") + "/account/set-up#" + token.word());
    }

    private static boolean hasAccounts(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select from account)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void keep(Connection connection, LinkToken token) throws SQLException {
        try (var keeping = connection.prepareStatement("""
                insert into invitation (account_id, hash, expires_at) values (null, ?, now() + make_interval(secs => ?))
                on conflict (account_id) do update set hash = excluded.hash, expires_at = excluded.expires_at
                """)) {
            keeping.setBytes(1, token.hash());
            keeping.setLong(2, LIFE.toSeconds());
            keeping.executeUpdate();
        }
    }
}
