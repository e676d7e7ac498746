package vn.hoiam.launcher;

import java.sql.SQLException;
import javax.sql.DataSource;
import vn.hoiam.Refusal;

/** The database role the server works as. One that could change the schema could also rewrite the journal. */
final class ServingRole {

    private ServingRole() {}

    static void requireHarmless(DataSource app) {
        var sql = """
                select current_user, rolsuper or rolcreaterole or rolreplication or rolbypassrls
                       or has_schema_privilege('public', 'CREATE')
                       or exists (select from pg_class where relowner = pg_roles.oid)
                       or exists (select from pg_auth_members where member = pg_roles.oid)
                  from pg_roles
                 where rolname = current_user
                """;
        try (var connection = app.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            if (rows.getBoolean(2)) {
                throw new Refusal("launcher.database.role_too_strong", rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new Refusal("launcher.database.failed", failed.getMessage());
        }
    }
}
