package vn.hoiam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hoiam.Refusal;

@ExtendWith(Database.class)
class MigrationsIT {

    private static final ReferenceTable FLOODS = ReferenceTable.ofReleases("db/samples/floods.csv", "flood", "code");

    private static final String ENTERED =
            "entered_by = (select id from account where username = 'phat.hanh'), entered_at = now()";

    @BeforeEach
    void make_a_table() throws SQLException {
        asOwner("""
                create table flood (code text primary key, began date not null, height numeric, confirmed boolean)
                """);
    }

    @AfterEach
    void drop_the_table() throws SQLException {
        asOwner("drop table flood");
        asOwner("delete from reference_table where name = 'flood'");
    }

    @Test
    void the_serving_role_finds_nothing_left_to_do_after_the_owner_migrated() {
        new Migrations(Database.app()).check();
    }

    @Test
    void rows_are_loaded_in_the_types_of_their_columns_and_empty_cells_are_no_value() throws SQLException {
        new ReferenceTables(Database.owner(), List.of(FLOODS)).load();

        assertThat(query("select count(*) from flood")).isEqualTo("2");
        assertThat(query("select began + 1 from flood where code = 'PHO_HIEN'")).isEqualTo("2024-09-11");
        assertThat(query("select height from flood where confirmed")).isEqualTo("6.83");
        assertThat(query("select height from flood where not confirmed")).isNull();
    }

    @Test
    void a_row_that_an_administrator_wrote_is_left_alone_by_the_next_release() throws SQLException {
        asOwner("alter table flood add column entered_by bigint");
        var tables = new ReferenceTables(
                Database.owner(), List.of(ReferenceTable.administered("db/samples/floods.csv", "flood", "code")));
        tables.load();
        asOwner("update flood set height = 1, entered_by = 7 where confirmed");
        asOwner("update flood set height = 1 where not confirmed");

        asOwner("update reference_table set sha256 = repeat('0', 64) where name = 'flood'");
        tables.load();

        assertThat(query("select height from flood where confirmed")).isEqualTo("1");
        assertThat(query("select height from flood where not confirmed")).isNull();
    }

    @Test
    void sectors_and_service_targets_of_an_administrator_are_left_alone_by_the_next_release() throws SQLException {
        asOwner("insert into account (username, name, language, version) values ('phat.hanh', 'Phát Hành', 'vi', 1)");
        try {
            asOwner("update sector set name_vi = 'Đất', " + ENTERED + " where code = 'DAT_DAI'");
            asOwner("update rule set length = 7, " + ENTERED
                    + " where code = 'feedback.service_target.moi_truong.2025'");
            asOwner("update reference_table set sha256 = repeat('0', 64) where name in ('sector', 'rule')");

            ReferenceTables.ofThisRelease(Database.owner()).load();

            assertThat(query("select name_vi from sector where code = 'DAT_DAI'"))
                    .isEqualTo("Đất");
            assertThat(query("select length from rule where code = 'feedback.service_target.moi_truong.2025'"))
                    .isEqualTo("7");
        } finally {
            asOwner("update sector set entered_by = null, entered_at = null");
            asOwner("update rule set entered_by = null, entered_at = null");
            asOwner("update reference_table set sha256 = repeat('0', 64) where name in ('sector', 'rule')");
            ReferenceTables.ofThisRelease(Database.owner()).load();
            asOwner("delete from account where username = 'phat.hanh'");
        }
        assertThat(query("select name_vi from sector where code = 'DAT_DAI'")).isEqualTo("Đất đai, địa chính");
    }

    /** A later release may carry the very units an administrator entered: the start goes on, and what was entered stays. */
    @Test
    void a_merger_of_an_administrator_is_left_alone_by_a_release_that_knows_of_it_too() throws SQLException {
        asOwner("insert into account (username, name, language, version) values ('phat.hanh', 'Phát Hành', 'vi', 1)");
        try {
            asOwner("update unit set valid_until = '2026-12-01', " + ENTERED
                    + " where code = '12205' and valid_from = '2025-07-01'");
            asOwner(
                    "insert into unit (code, valid_from, level, type, name, name_en, parent_code, province_code, confirmed)"
                            + " values ('12999', '2026-12-01', 'COMMUNE', 'XA', 'Khoái Ninh', 'Khoái Ninh', '33', '33', true)");
            asOwner(
                    "insert into succession (from_code, from_valid_from, to_code, to_valid_from, share, effective_on, basis,"
                            + " confirmed) values ('12205', '2025-07-01', '12999', '2026-12-01', 'WHOLE', '2026-12-01', 'NQ', true)");
            asOwner("update unit set " + ENTERED + " where code = '12999'");
            asOwner("update succession set " + ENTERED + " where to_code = '12999'");

            new ReferenceTables(
                            Database.owner(),
                            List.of(
                                    ReferenceTable.administered("db/samples/units.csv", "unit", "code", "valid_from"),
                                    ReferenceTable.administered(
                                            "db/samples/successions.csv",
                                            "succession",
                                            "from_code",
                                            "from_valid_from",
                                            "to_code",
                                            "to_valid_from")))
                    .load();

            assertThat(query("select name from unit where code = '12999'")).isEqualTo("Khoái Ninh");
            assertThat(query("select valid_until from unit where code = '12205' and valid_from = '2025-07-01'"))
                    .isEqualTo("2026-12-01");
            assertThat(query("select basis from succession where to_code = '12999'"))
                    .isEqualTo("NQ");
        } finally {
            asOwner("delete from succession where to_code = '12999'");
            asOwner("delete from unit where code = '12999'");
            asOwner(
                    "update unit set entered_by = null, entered_at = null, valid_until = null where entered_by is not null");
            asOwner("update reference_table set sha256 = repeat('0', 64) where name in ('unit', 'succession')");
            ReferenceTables.ofThisRelease(Database.owner()).load();
            asOwner("delete from account where username = 'phat.hanh'");
        }
        assertThat(query("select count(*) from unit")).isEqualTo("571");
    }

    @Test
    void a_changed_row_is_restored_when_its_file_is_loaded_again() throws SQLException {
        var tables = new ReferenceTables(Database.owner(), List.of(FLOODS));
        tables.load();
        asOwner("update flood set height = 1");

        tables.load();
        assertThat(query("select height from flood where confirmed")).isEqualTo("1");

        asOwner("update reference_table set sha256 = repeat('0', 64) where name = 'flood'");
        assertThat(tables.outdated()).containsExactly("db/samples/floods.csv");
        tables.load();
        assertThat(query("select height from flood where confirmed")).isEqualTo("6.83");
        assertThat(tables.outdated()).isEmpty();
    }

    @Test
    void the_server_refuses_a_database_whose_reference_tables_are_out_of_date() {
        var migrations = new Migrations(Database.app(), new ReferenceTables(Database.app(), List.of(FLOODS)));

        assertThatThrownBy(migrations::check).isInstanceOf(Refusal.class).hasMessage("store.migration.incomplete");
    }

    @Test
    void a_file_that_is_missing_is_a_failure() {
        var missing = ReferenceTable.ofReleases("db/samples/droughts.csv", "flood", "code");

        assertThatThrownBy(() -> new ReferenceTables(Database.owner(), List.of(missing)).load())
                .hasMessageContaining("db/samples/droughts.csv");
    }

    @Test
    void the_serving_role_cannot_build_in_the_schema() {
        assertThatThrownBy(() -> {
                    try (var connection = Database.connectAsApp();
                            var statement = connection.createStatement()) {
                        statement.execute("create table mine (id int)");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = Database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (var connection = Database.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
