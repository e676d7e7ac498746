package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.hoiam.calendar.Now;

/**
 * Who writes the plans of the province and of Phố Hiến ward in a running portal, and what lies there that they did not write by its
 * pages: tasks are put in past them.
 */
final class Planners {

    static final String OF_PROVINCE = "kehoach";
    static final String OF_WARD = "kehoach.11953";

    private Planners() {}

    /** Writes tasks into the edition in work, which communes carry out. */
    static void write(LivePortal portal, String plan, String... titles) throws SQLException {
        try (var admin = PortalRecords.connect(portal)) {
            write(admin, plan, titles);
        }
    }

    private static void write(Connection admin, String plan, String... titles) throws SQLException {
        run(admin, """
                insert into plan_part (plan, edition, code, reference, name_vi) values (?, 1, 'A', 'I', 'Nhiệm vụ')
                on conflict do nothing
                """, plan);
        for (int task = 0; task < titles.length; task++) {
            run(admin, """
                    insert into plan_task (plan, edition, number, part, dimension, lead, lead_stated, title_vi, product_vi,
                      quarter, reference)
                    values (?, 1, ?, 'A', '3.2', 'UBND_XA_PHUONG', true, ?, 'Báo cáo kết quả', 2, 'I')
                    """, plan, task + 1, titles[task]);
        }
    }

    /** A plan of the province that was signed some day ago; every commune of today owes one after it. */
    static String issued(LivePortal portal, int year) throws SQLException {
        var number = "PAPI-" + year;
        var signed = LocalDate.now(Now.VIETNAM);
        try (var admin = PortalRecords.connect(portal)) {
            run(admin, """
                    insert into plan (number, uid, unit, unit_from) values (?, gen_random_uuid(), '33', '2025-07-01')
                    """, number);
            run(admin, """
                    insert into plan_edition (plan, edition, state, title_vi, issuer_vi, document_number, issued_on, period_from,
                      period_to, legal_basis_vi, source_vi, source_en)
                    values (?, 1, 'PUBLISHED', 'Kế hoạch của tỉnh', 'UBND tỉnh', '1/KH-UBND', ?, ?, ?, 'Chỉ thị', 'mẫu', 'sample')
                    """, number, signed, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            write(admin, number, "Công khai ngân sách", "Tiếp công dân đúng lịch");
            run(admin, """
                    insert into plan_duty (parent, unit_id, chain, issued_on, near_on, due_on, rule, rule_version,
                      calendar_version, opened_at)
                    select ?, id, 'commune_after_province.2025', ?, ?, ?, 'plan.child_plan.2025', '-', '-', now()
                    from unit where level = 'COMMUNE' and valid_until is null
                    """, number, signed, signed.plusDays(18), signed.plusDays(21));
            // Whoever has read the plans before reads them anew.
            run(admin, "update edition set number = number + 1 where name = ?", "plan");
        }
        return number;
    }

    /** A draft of Phố Hiến ward that carries out a plan of the province. */
    static String draftedAfter(LivePortal portal, String parent) throws SQLException {
        var number = parent + "-11953";
        try (var admin = PortalRecords.connect(portal)) {
            run(admin, """
                    insert into plan (number, uid, unit, unit_from, opened_by, opened_at, parent)
                    select ?, gen_random_uuid(), '11953', '2025-07-01', id, now(), ? from account where username = ?
                    """, number, parent, OF_WARD);
            run(admin, """
                    insert into plan_edition (plan, edition, state, title_vi, issuer_vi, period_from, period_to, legal_basis_vi,
                      drafted_by, drafter, drafted_at, worked_by)
                    select ?, 1, 'DRAFT', 'Kế hoạch của phường', 'UBND phường', '2031-01-01', '2031-12-31', 'Kế hoạch của tỉnh',
                      id, name, now(), id
                    from account where username = ?
                    """, number, OF_WARD);
            write(admin, number, "Công khai ngân sách của phường");
        }
        return number;
    }

    private static void run(Connection admin, String sql, Object... values) throws SQLException {
        try (var statement = admin.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isNotNegative();
        }
    }
}
