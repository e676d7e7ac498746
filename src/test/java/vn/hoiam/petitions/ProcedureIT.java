package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** The database refuses whatever the table of procedures does not know, whoever asks. */
class ProcedureIT {

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void lets_a_petition_go_where_the_table_leads_and_nowhere_else(PetitionKind kind) throws SQLException {
        var allowed = new TreeSet<String>();
        kind.procedure().states().forEach(from -> kind.procedure()
                .acts()
                .forEach(act -> kind.procedure().leads(act, from).ifPresent(to -> allowed.add(from + " " + to))));
        var went = new TreeSet<String>();
        try (var owner = Database.connectAsOwner()) {
            owner.setAutoCommit(false);
            for (var from : PetitionStatus.values()) {
                insert(owner, kind, from);
                for (var to : PetitionStatus.values()) {
                    if (from != to && goes(owner, to)) {
                        went.add(from + " " + to);
                    }
                }
                owner.rollback();
            }
        }

        allowed.removeIf(way -> way.split(" ")[0].equals(way.split(" ")[1]));
        assertThat(went).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "RECEIVED"})
    void lets_no_petition_of_the_web_begin_further_on(String further) {
        var office = new Office(database.em());
        office.handIn(aForm());

        // A complaint that a clerk enters may begin as RECEIVED, because it came signed.
        assertThatThrownBy(() -> database.em()
                        .createNativeQuery("""
                                insert into petition (id, version, uid, number, locator, kind, sector, status, subject, text,
                                  unit_id, chosen_unit_id, wants_publication, channel, submitted_at, rule_version,
                                  calendar_version)
                                select nextval('petition_id_seq'), 1, gen_random_uuid(), 'HA-further-on', '99990001',
                                  'COMPLAINT_1', sector, ?1, subject, text, unit_id, unit_id, false, 'WEB',
                                  submitted_at, '', ''
                                from petition limit 1
                                """)
                        .setParameter(1, further)
                        .executeUpdate())
                .hasMessageContaining("does not begin as " + further);
    }

    private static void insert(Connection owner, PetitionKind kind, PetitionStatus status) throws SQLException {
        try (var statement = owner.prepareStatement("""
                insert into petition (id, version, uid, number, locator, kind, sector, status, subject, text, unit_id,
                  chosen_unit_id, wants_publication, channel, submitted_at, answered_at, closed_at, main_id, conveyed_by,
                  conveyed_name, entered_at, rule_version, calendar_version)
                select 8, 1, gen_random_uuid(), 'HA-main', '99990003', 'FEEDBACK', 'KHAC', 'NEW', 'Rác', 'Rác', u.id, u.id,
                  false, 'WEB', now(), null::timestamptz, null::timestamptz, null::bigint, null, null, null::timestamptz, '', ''
                from unit u where u.code = '11953' and u.valid_until is null
                union all
                select 7, 1, gen_random_uuid(), 'HA-procedure', '99990002', ?, 'KHAC', ?, 'Rác', 'Rác', u.id, u.id, false,
                  'PAPER', now(), case when ? then now() end, case when ? then null else now() end, case when ? then 8 end,
                  case when ? then 'PRESS' end, case when ? then 'Báo Hưng Yên' end, now(), '', ''
                from unit u where u.code = '11953' and u.valid_until is null
                """)) {
            statement.setString(1, kind.name());
            statement.setString(2, status.name());
            statement.setBoolean(3, status.hasResult());
            statement.setBoolean(4, status.isOpen());
            statement.setBoolean(5, status == PetitionStatus.DUPLICATE);
            statement.setBoolean(6, status == PetitionStatus.RETURNED);
            statement.setBoolean(7, status == PetitionStatus.RETURNED);
            statement.executeUpdate();
        }
    }

    private static boolean goes(Connection owner, PetitionStatus to) throws SQLException {
        var before = owner.setSavepoint();
        try (var statement = owner.prepareStatement("""
                update petition set status = ?, answered_at = case when ? then now() end,
                  closed_at = case when ? then null else now() end, main_id = case when ? then 8 end,
                  conveyed_by = case when ? then 'PRESS' end, conveyed_name = case when ? then 'Báo Hưng Yên' end,
                  channel = 'PAPER', entered_at = now()
                where number = 'HA-procedure'
                """)) {
            statement.setString(1, to.name());
            statement.setBoolean(2, to.hasResult());
            statement.setBoolean(3, to.isOpen());
            statement.setBoolean(4, to == PetitionStatus.DUPLICATE);
            statement.setBoolean(5, to == PetitionStatus.RETURNED);
            statement.setBoolean(6, to == PetitionStatus.RETURNED);
            statement.executeUpdate();
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).contains("does not go from");
            return false;
        } finally {
            owner.rollback(before);
        }
    }
}
