package vn.hoiam.indicators;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hoiam.journal.FactCountSamples;
import vn.hoiam.units.Units;

/** Petitions written straight into their tables, so that figures are counted from raw rows. */
public final class FiguresSamples {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private FiguresSamples() {}

    /** The collection on a database. */
    public static Figures figures(EntityManager em, Units units) {
        var figures = new Figures();
        figures.em = em;
        figures.units = units;
        figures.facts = FactCountSamples.restless();
        return figures;
    }

    /**
     * A petition as it lies in the tables.
     *
     * @param units where it lay: the first one it was sent to, then every unit it was forwarded to
     * @param hour the hour of the day in Viet Nam at which everything happened
     */
    record Case(
            List<Long> units,
            LocalDate sent,
            int hour,
            LocalDate notifyDue,
            LocalDate notified,
            LocalDate replyDue,
            LocalDate answered) {

        long holder() {
            return units.get(units.size() - 1);
        }
    }

    static void insert(EntityManager em, List<Case> cases) {
        var clerk = clerk(em);
        for (var each : cases) {
            var id = insert(em, each);
            for (int i = 1; i < each.units().size(); i++) {
                em.createNativeQuery("""
                                insert into forwarding (petition_id, from_unit_id, to_unit_id, reason, note, forwarded_by,
                                  forwarded_at)
                                values (?1, ?2, ?3, 'OTHER_PLACE', 'Thuộc địa bàn khác.', ?4, now())
                                """)
                        .setParameter(1, id)
                        .setParameter(2, each.units().get(i - 1))
                        .setParameter(3, each.units().get(i))
                        .setParameter(4, clerk)
                        .executeUpdate();
            }
        }
    }

    private static long insert(EntityManager em, Case each) {
        var id = begin(em, each);
        for (var status :
                each.answered() == null ? List.of("RECEIVED") : List.of("RECEIVED", "DRAFT_REPLY", "ANSWERED")) {
            var answered = status.equals("ANSWERED") ? moment(each.answered(), each.hour()) : null;
            em.createNativeQuery("""
                            update petition set status = ?2, answered_at = cast(?3 as timestamptz),
                              closed_at = cast(?3 as timestamptz)
                            where id = ?1
                            """)
                    .setParameter(1, id)
                    .setParameter(2, status)
                    .setParameter(3, answered)
                    .executeUpdate();
        }
        return id;
    }

    private static long begin(EntityManager em, Case each) {
        var number = "%08d".formatted(NUMBER.incrementAndGet());
        return ((Number) em.createNativeQuery("""
                        insert into petition (id, version, uid, number, locator, kind, sector, status, subject, text, unit_id,
                          chosen_unit_id, wants_publication, channel, submitted_at, notify_due_on, notified_at, reply_due_on,
                          notify_step, reply_step, rule_version, calendar_version)
                        values (nextval('petition_id_seq'), 1, gen_random_uuid(), 'figures ' || ?1, ?1,
                          case when right(?1, 1) in ('1', '4', '7') then 'RECOMMENDATION' else 'FEEDBACK' end, 'KHAC', 'NEW',
                          'Rác', 'Rác', ?2, ?3, true, 'WEB', cast(?4 as timestamptz), cast(?5 as date),
                          cast(?6 as timestamptz), cast(?7 as date), 'notify', 'service_target', '', '')
                        returning id
                        """)
                        .setParameter(1, number)
                        .setParameter(2, each.holder())
                        .setParameter(3, each.units().get(0))
                        .setParameter(4, moment(each.sent(), each.hour()))
                        .setParameter(5, each.notifyDue().toString())
                        .setParameter(6, moment(each.notified(), each.hour()))
                        .setParameter(7, each.replyDue().toString())
                        .getSingleResult())
                .longValue();
    }

    private static long clerk(EntityManager em) {
        return ((Number) em.createNativeQuery("""
                        insert into account (username, name, password, language, version)
                        values (?1, 'Cán bộ', '', 'vi', 1) returning id
                        """)
                        .setParameter(1, "thong-ke." + NUMBER.incrementAndGet())
                        .getSingleResult())
                .longValue();
    }

    private static String moment(LocalDate day, int hour) {
        return day == null
                ? null
                : ZonedDateTime.of(day, java.time.LocalTime.of(hour, 30), VIETNAM)
                        .toOffsetDateTime()
                        .toString();
    }

    /** So many alike. */
    static List<Case> times(int count, Case one) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < count; i++) {
            cases.add(one);
        }
        return cases;
    }
}
