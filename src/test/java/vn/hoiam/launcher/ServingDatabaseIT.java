package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hoiam.store.Database;

@ExtendWith(Database.class)
class ServingDatabaseIT {

    @Test
    void the_role_of_the_application_may_serve_and_the_owner_may_not() {
        assertThatCode(() -> ServingRole.requireHarmless(Database.app())).doesNotThrowAnyException();

        assertThatThrownBy(() -> ServingRole.requireHarmless(Database.owner()))
                .hasMessage("launcher.database.role_too_strong");
    }

    @Test
    void a_database_that_was_a_demonstration_never_serves() throws SQLException {
        assertThatCode(() -> Demonstration.refuseIfMarked(Database.app())).doesNotThrowAnyException();

        Demonstration.mark(Database.owner());
        try {
            assertThatThrownBy(() -> Demonstration.refuseIfMarked(Database.app()))
                    .hasMessage("launcher.database.is_demo");
        } finally {
            try (var connection = Database.connectAsOwner();
                    var statement = connection.createStatement()) {
                statement.execute("delete from demonstration");
            }
        }
    }
}
