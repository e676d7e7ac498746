package vn.hoiam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.journal.Seal;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Database;

/** Copies of a petition are petitions like any other. */
class MultiplyingIT {

    @RegisterExtension
    final Database database = new Database();

    private final UUID original = UUID.randomUUID();
    private Connection owner;

    @BeforeEach
    void makeOneReleasedAndCopyItFortyTimes() throws SQLException, IOException {
        owner = Database.connectAsOwner();
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    insert into account (username, name, password, language, version)
                    values ('mau', 'Nguyễn Văn Mẫu', 'none', 'vi', 1);
                    insert into petition (id, version, uid, number, locator, kind, sector, status, subject, text, unit_id,
                            chosen_unit_id, wants_publication, channel, submitted_at, notify_step, notify_due_on,
                            reply_step, reply_due_on, rule_version, calendar_version, public_subject, public_text, released_at)
                        select 1, 1, '%s', 'HA-2026-0000-0008', '00000001', 'FEEDBACK', 'MOI_TRUONG', 'RECEIVED', 'Rác', 'Rác ở chợ',
                               u.id, u.id, true, 'WEB', '2026-11-02 09:00+07', 'notify', '2026-11-16',
                               'service_target', '2026-11-20', 'r', 'c',
                               'Rác', 'Rác ở chợ', '2026-11-05 09:00+07'
                        from unit u where u.code = '11953' and u.valid_until is null;
                    insert into submission values ('k', sha256('k'), 1);
                    insert into wording (petition_id, subject, text, released_by, released_at)
                        select 1, 'Rác', 'Rác ở chợ', max(id), '2026-11-05 09:00+07' from account;
                    insert into journal_entry (subject, kind, occurred_at, body) values
                        ('%1$s', 'PETITION_SUBMITTED', '2026-11-02 09:00+07', '{}'),
                        ('%1$s', 'PETITION_RELEASED', '2026-11-05 09:00+07', '{}');
                    insert into journal_opening select min(id), 'text', sha256('salt') from journal_entry where subject = '%1$s';
                    -- Whatever other tests have left is not copied.
                    create schema bench;
                    create table bench.original as select id as petition_id, uid, 1 as place from petition where id = 1;
                    """.formatted(original));
        }
        new Multiplying(Database.owner()).copy(owner, 40);
    }

    @AfterEach
    void forget() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void each_with_everything_that_belongs_to_it() throws SQLException {
        for (var table : List.of(
                "petition where number like 'HA-%' and subject = 'Rác'",
                "submission where key like '%k'",
                "wording where subject = 'Rác'",
                "journal_entry where kind = 'PETITION_RELEASED' and body = '{}'",
                "journal_opening where salt = sha256('salt')")) {
            assertThat(rows("select count(*) from " + table).get(0)[0])
                    .as(table)
                    .isEqualTo(41L);
        }
    }

    @Test
    void each_under_a_number_people_can_type() throws SQLException {
        assertThat(rows("select number from petition where id > 1000000000"))
                .hasSize(40)
                .allMatch(row -> PetitionNumber.find((String) row[0]).isPresent());
    }

    @Test
    void each_at_a_commune_and_on_a_day_of_its_own() throws SQLException {
        assertThat(rows("""
                        select count(distinct unit_id), count(distinct submitted_on) from petition where id > 1000000000
                        """).get(0)).containsExactly(40L, 40L);
    }

    @Test
    void each_with_a_record_whose_chain_recomputes() throws SQLException {
        var entries = rows("""
                select subject, seq, kind, occurred_at, recorded_at, actor, body, prev, leaf from journal_entry
                where body = '{}' and subject <> '%s' order by subject, seq
                """.formatted(original));

        assertThat(entries).hasSize(80);
        byte[] last = null;
        for (var row : entries) {
            var subject = (UUID) row[0];
            last = row[1].equals(1) ? Seal.genesis(subject) : last;
            assertThat((byte[]) row[7]).isEqualTo(last);
            last = Seal.leaf(
                    subject,
                    (Integer) row[1],
                    (String) row[2],
                    ((Timestamp) row[3]).toInstant(),
                    ((Timestamp) row[4]).toInstant(),
                    (String) row[5],
                    (String) row[6],
                    last);
            assertThat((byte[]) row[8]).isEqualTo(last);
        }
    }

    private List<Object[]> rows(String query) throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[found.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
