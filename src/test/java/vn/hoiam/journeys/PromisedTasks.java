package vn.hoiam.journeys;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.hoiam.calendar.Now;

/**
 * A plan that Phố Hiến ward has published this year, as if it had been written at the desk: three tasks, the first overdue since
 * forty days, the second due in a week, the third without a date. Of the second sixty are counted.
 */
record PromisedTasks(String number) {

    static final int DAYS_LATE = 40;

    private static final String FILE =
            "insert into stored_file (name, shown_name, type, bytes, sha256, kept_under, position,"
                    + " claimed, stored_at) values (?, 'Kế hoạch.pdf', 'PDF', 1, repeat('0', 64), repeat('0', 64), 1, true, now())";

    /** Publishes a plan of its own for whoever asks. */
    static PromisedTasks publish() throws SQLException {
        var plan = new PromisedTasks(
                "PAPI-TEST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        var file = UUID.randomUUID().toString().replace("-", "");
        try (var admin = PortalRecords.connect(LivePortal.shared());
                var kept = admin.prepareStatement(FILE);
                var statement = admin.createStatement()) {
            kept.setString(1, file);
            kept.executeUpdate();
            for (var step : plan.steps(file)) {
                statement.executeUpdate(step);
            }
        }
        return plan;
    }

    private String[] steps(String file) {
        var today = LocalDate.now(Now.VIETNAM);
        return new String[] {
            """
            insert into plan (number, uid, unit, unit_from, opened_by, opened_at)
            select '%s', gen_random_uuid(), '11953', '2025-07-01', id, now() from account where username = 'lanhdao.11953'
            """.formatted(number),
            """
            insert into plan_edition (plan, edition, state, title_vi, issuer_vi, period_from, period_to, legal_basis_vi,
              drafted_by, drafter, drafted_at, worked_by)
            select '%s', 1, 'DRAFT', 'Kế hoạch PAPI của phường Phố Hiến', 'Ủy ban nhân dân phường Phố Hiến', '%s', '%s',
              'Kế hoạch của tỉnh', id, name, now(), id from account where username = 'lanhdao.11953'
            """.formatted(number, today.minusDays(200), today.plusDays(200)),
            """
            insert into plan_part (plan, edition, code, reference, name_vi) values ('%s', 1, 'A', 'I', 'Nhiệm vụ')
            """.formatted(number),
            task(1, "Công khai lịch tiếp công dân", today.minusDays(DAYS_LATE), "null", "null"),
            task(2, "Xóa các điểm rác tự phát", today.plusDays(7), "60", "'điểm'"),
            task(3, "Họp dân về thu chi ngân sách", null, "null", "null"),
            """
            update plan_edition set state = 'PUBLISHED', reviewer = 'Đỗ Văn Minh', reviewed_at = now(), publisher = 'Đỗ Văn Minh',
              published_at = now(), document_number = '12/KH-UBND', signed_by = 'Đỗ Văn Minh', issued_on = '2022-01-20', file = '%s'
            where plan = '%s'
            """.formatted(file, number),
        };
    }

    private String task(int nth, String title, LocalDate due, String target, String unit) {
        var quarter = due == null ? "null" : String.valueOf((due.getMonthValue() + 2) / 3);
        return """
                insert into plan_task (plan, edition, number, part, dimension, lead, lead_stated, title_vi, product_vi, quarter, due_on,
                  reference, target, target_unit)
                values ('%s', 1, %d, 'A', null, 'UBND_XA_PHUONG', true, '%s', 'Bảng niêm yết', %s, %s, 'I', %s, %s)
                """.formatted(number, nth, title, quarter, due == null ? "null" : "'" + due + "'", target, unit);
    }

    String doing() {
        return "/desk/plans/doing?number=" + number;
    }

    String progress(int task) {
        return "/desk/plans/progress?number=" + number + "&task=" + task;
    }

    String plan() {
        return "/plans/plan?number=" + number;
    }

    String task(int task) {
        return "/plans/task?number=" + number + "&task=" + task;
    }
}
