package vn.hoiam.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.indicators.FiguresSamples.Case;
import vn.hoiam.store.Database;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** Figures of units, counted by the database and counted again from the raw rows. */
class FiguresIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(FiguresSamples.VIETNAM).toInstant(), FiguresSamples.VIETNAM);
    private static final Period YEAR = Period.of(Period.Kind.YEAR, TODAY);
    private static final Offset<Double> ROUNDING = Offset.offset(0.0501);

    @RegisterExtension
    final Database database = new Database();

    private Units units;
    private Figures figures;
    private UnitRow phoHien;
    private UnitRow khoaiChau;

    @BeforeEach
    void open() {
        open(database.em());
    }

    private void open(EntityManager em) {
        units = UnitSamples.units(em, CLOCK);
        figures = FiguresSamples.figures(em, units);
        phoHien = today("11953");
        khoaiChau = today("12205");
    }

    @Test
    void count_an_answer_on_the_due_day_as_in_time_and_one_a_day_later_as_late() {
        insert(answered("2026-11-10", "2026-11-10"), answered("2026-11-10", "2026-11-11"));

        var told = figures.of(phoHien, YEAR);

        assertThat(told.received()).isEqualTo(2);
        assertThat(told.answeredOnTime()).isEqualTo(1);
        assertThat(told.answeredLate()).isEqualTo(1);
    }

    @Test
    void count_what_is_overdue_and_open_as_late() {
        insert(FiguresSamples.times(9, answered("2026-11-10", "2026-11-09")));
        insert(answered("2026-11-20", null), answered("2026-11-23", null));

        var told = figures.of(phoHien, YEAR);

        assertThat(told.openOverdue()).isEqualTo(1);
        assertThat(told.openOnTime()).isEqualTo(1);
        assertThat(told.answered().outOf()).isEqualTo(10);
        assertThat(told.answered().percent()).isEqualByComparingTo("90.0");
    }

    @Test
    void say_nothing_of_a_share_of_nine() {
        insert(FiguresSamples.times(9, answered("2026-11-10", "2026-11-09")));

        var told = figures.of(phoHien, YEAR);

        assertThat(told.answered().isTold()).isFalse();
        assertThat(told.answered().outOf()).isEqualTo(9);
        assertThat(told.medianDays()).isNull();
    }

    @Test
    void count_a_petition_sent_on_at_the_unit_it_went_to_with_the_first_dates() {
        insert(new Case(
                List.of(phoHien.id(), khoaiChau.id()),
                day("2026-10-01"),
                8,
                day("2026-10-15"),
                day("2026-10-05"),
                day("2026-10-15"),
                null));

        assertThat(figures.of(phoHien, YEAR).received()).isZero();
        assertThat(figures.of(phoHien, YEAR).forwardedOut()).isEqualTo(1);
        assertThat(figures.of(khoaiChau, YEAR).received()).isEqualTo(1);
        assertThat(figures.of(khoaiChau, YEAR).forwardedIn()).isEqualTo(1);
        assertThat(figures.of(khoaiChau, YEAR).openOverdue()).isEqualTo(1);
    }

    @Test
    void count_what_a_former_commune_still_holds_for_the_ward_it_went_over_to() {
        insert(new Case(
                List.of(former("phường An Tảo").id()),
                day("2026-02-01"),
                8,
                day("2026-02-15"),
                null,
                day("2026-02-15"),
                null));

        assertThat(figures.of(phoHien, YEAR).received()).isEqualTo(1);
    }

    @Test
    void count_a_petition_sent_half_an_hour_after_midnight_on_its_day_in_viet_nam() {
        insert(new Case(List.of(phoHien.id()), day("2026-01-01"), 0, day("2026-01-15"), null, day("2026-01-15"), null));

        assertThat(figures.of(phoHien, YEAR).received()).isEqualTo(1);
    }

    /** Each unit of any time stands for one of today at most, and the portal’s two ways of following it agree. */
    @Test
    void follow_successions_as_the_search_for_units_does() {
        var sql = database.em().createNativeQuery("select unit_id, heir_id from unit_heirs(date '2026-11-23')");

        List<?> rows = sql.getResultList();

        assertThat(rows).hasSizeGreaterThan(400);
        assertThat(rows.stream().map(row -> ((Object[]) row)[0])).doesNotHaveDuplicates();
        var told = new HashMap<Long, Long>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> told.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        for (var unit : units.all()) {
            if (unit.level() == UnitLevel.COMMUNE) {
                assertThat(units.heir(unit).map(UnitRow::id).orElse(null))
                        .as(unit.toString())
                        .isEqualTo(told.get(unit.id()));
            }
        }
    }

    @Property(tries = 10)
    void are_the_same_counted_a_second_time(@ForAll long seed) {
        var em = Database.another();
        em.getTransaction().begin();
        try {
            open(em);
            var random = new Random(seed);
            var cases = someCases(random);
            FiguresSamples.insert(em, cases);
            var period = somePeriod(random);

            var province = figures.ofProvince(period);
            assertSame(province, cases, period, any -> true, figures.answerDays(null, period));
            for (var unit : List.of(phoHien, khoaiChau, today("12073"))) {
                var told = figures.of(unit, period);
                var wholly = wholly(unit);
                assertSame(told, cases, period, wholly::contains, figures.answerDays(unit, period));
                assertThat(figures.list(period)).contains(told);
            }
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    private void assertSame(
            UnitFigures told, List<Case> all, Period period, Predicate<Long> isHeld, List<DayBand> bands) {
        var sent = all.stream()
                .filter(each ->
                        !each.sent().isBefore(period.from()) && !each.sent().isAfter(period.to()))
                .toList();
        var held = sent.stream().filter(each -> isHeld.test(each.holder())).toList();
        assertThat(told.received()).isEqualTo(held.size());
        var onTime = held.stream()
                .filter(each -> !isAfter(each.answered(), each.replyDue()))
                .filter(each -> each.answered() != null)
                .count();
        var late = held.stream()
                .filter(each -> isAfter(each.answered(), each.replyDue()))
                .count();
        var overdue = held.stream()
                .filter(each -> each.answered() == null && each.replyDue().isBefore(TODAY))
                .count();
        assertThat(told.answeredOnTime()).isEqualTo(onTime);
        assertThat(told.answeredLate()).isEqualTo(late);
        assertThat(told.openOverdue()).isEqualTo(overdue);
        assertThat(told.openOnTime()).isEqualTo(held.size() - onTime - late - overdue);
        var toldOnTime = held.stream()
                .filter(each -> each.notified() != null && !isAfter(each.notified(), each.notifyDue()))
                .count();
        var toldLate = held.stream()
                .filter(each -> isAfter(each.notified(), each.notifyDue()))
                .count();
        var untold = held.stream()
                .filter(each -> each.notified() == null && each.notifyDue().isBefore(TODAY))
                .count();
        assertThat(told.toldOnTime()).isEqualTo(toldOnTime);
        assertThat(told.toldLate()).isEqualTo(toldLate);
        assertThat(told.untoldOverdue()).isEqualTo(untold);
        assertThat(told.untoldOnTime()).isEqualTo(held.size() - toldOnTime - toldLate - untold);
        assertShare(told.answered(), onTime, onTime + late + overdue);
        assertShare(told.told(), toldOnTime, toldOnTime + toldLate + untold);
        if (told.unit() != null) {
            assertThat(told.forwardedOut())
                    .isEqualTo(sent.stream()
                            .filter(each -> passes(each, isHeld, true))
                            .count());
            assertThat(told.forwardedIn())
                    .isEqualTo(sent.stream()
                            .filter(each -> passes(each, isHeld, false))
                            .count());
        }
        assertDays(told, held, bands);
    }

    private static void assertDays(UnitFigures told, List<Case> held, List<DayBand> bands) {
        var days = held.stream()
                .filter(each -> each.answered() != null)
                .map(each -> (int) (each.answered().toEpochDay() - each.sent().toEpochDay()))
                .sorted(Comparator.naturalOrder())
                .toList();
        assertThat(told.medianDays()).isEqualTo(days.size() < 10 ? null : within(days, 0.5));
        assertThat(told.ninthDecileDays()).isEqualTo(days.size() < 10 ? null : within(days, 0.9));
        for (var band : bands) {
            assertThat(band.total())
                    .as("band from %d", band.first())
                    .isEqualTo(days.stream()
                            .filter(day -> day >= band.first() && (band.last() == null || day <= band.last()))
                            .count());
        }
        assertThat(bands.stream().mapToLong(DayBand::onTime).sum()).isEqualTo(told.answeredOnTime());
        assertThat(bands.stream().mapToLong(DayBand::late).sum()).isEqualTo(told.answeredLate());
    }

    /** The fewest days within which at least this part lies. */
    private static Integer within(List<Integer> sorted, double part) {
        return sorted.stream()
                .filter(day -> sorted.stream().filter(other -> other <= day).count() >= part * sorted.size())
                .findFirst()
                .orElseThrow();
    }

    /** The bounds are the shares from which what was seen lies z standard errors away: roots of a quadratic equation. */
    private static void assertShare(Share told, long kept, long outOf) {
        assertThat(told.kept()).isEqualTo(kept);
        assertThat(told.outOf()).isEqualTo(outOf);
        assertThat(told.isTold()).isEqualTo(outOf >= 10);
        if (told.isTold()) {
            var seen = (double) kept / outOf;
            var z2 = 1.6448536269514722 * 1.6448536269514722 / outOf;
            var a = 1 + z2;
            var b = -(2 * seen + z2);
            var root = Math.sqrt(Math.max(0, b * b - 4 * a * seen * seen));
            assertThat(told.percent().doubleValue()).isCloseTo(100 * seen, ROUNDING);
            assertThat(told.low().doubleValue()).isCloseTo(100 * (-b - root) / (2 * a), ROUNDING);
            assertThat(told.high().doubleValue()).isCloseTo(100 * (-b + root) / (2 * a), ROUNDING);
        }
    }

    private boolean passes(Case each, Predicate<Long> isHeld, boolean out) {
        return IntStream.range(1, each.units().size()).anyMatch(i -> {
            var from = each.units().get(i - 1);
            var to = each.units().get(i);
            return isCounted(from)
                    && isCounted(to)
                    && isHeld.test(from) != isHeld.test(to)
                    && isHeld.test(out ? from : to);
        });
    }

    /** What was divided between several units is in the figures of none. */
    private boolean isCounted(long unit) {
        return units.heir(units.row(unit)).isPresent();
    }

    private List<Long> wholly(UnitRow unit) {
        return units.lineage(unit).stream()
                .map(UnitRow::id)
                .filter(this::isCounted)
                .toList();
    }

    private List<Case> someCases(Random random) {
        var places = new ArrayList<Long>();
        for (var unit : List.of(phoHien, khoaiChau, today("12073"))) {
            units.lineage(unit).stream().limit(4).map(UnitRow::id).forEach(places::add);
            places.add(unit.id());
        }
        places.add(divided().id());
        var cases = new ArrayList<Case>();
        for (int i = random.nextInt(80); i > 0; i--) {
            cases.add(someCase(random, places));
        }
        return cases;
    }

    private static Case someCase(Random random, List<Long> places) {
        var way = new ArrayList<Long>(List.of(places.get(random.nextInt(places.size()))));
        for (int more = random.nextInt(3); more > 0; more--) {
            var next = places.get(random.nextInt(places.size()));
            if (!next.equals(way.get(way.size() - 1))) {
                way.add(next);
            }
        }
        var sent = TODAY.minusDays(random.nextInt(500));
        return new Case(
                way,
                sent,
                random.nextInt(24),
                sent.plusDays(random.nextInt(20)),
                random.nextInt(4) == 0 ? null : sent.plusDays(random.nextInt(30)),
                sent.plusDays(random.nextInt(30)),
                random.nextInt(3) == 0 ? null : sent.plusDays(random.nextInt(50)));
    }

    private static Period somePeriod(Random random) {
        var kinds = Period.Kind.values();
        var kind = kinds[random.nextInt(kinds.length)];
        if (kind != Period.Kind.DAYS) {
            return Period.of(kind, TODAY);
        }
        var from = TODAY.minusDays(random.nextInt(400));
        return Period.between(from, from.plusDays(random.nextInt(200)), TODAY);
    }

    private UnitRow today(String code) {
        return units.bearing(code).get(0);
    }

    private UnitRow former(String name) {
        return units.lineage(phoHien).stream()
                .filter(unit -> unit.fullName().vi().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UnitRow divided() {
        return units.communes().stream()
                .flatMap(unit -> units.lineage(unit).stream())
                .filter(unit -> units.heirs(unit).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private Case answered(String due, String on) {
        return new Case(
                List.of(phoHien.id()),
                day("2026-11-02"),
                8,
                day("2026-11-16"),
                day("2026-11-03"),
                day(due),
                on == null ? null : day(on));
    }

    private void insert(Case... cases) {
        insert(List.of(cases));
    }

    private void insert(List<Case> cases) {
        FiguresSamples.insert(database.em(), cases);
    }

    private static boolean isAfter(LocalDate done, LocalDate due) {
        return done != null && done.isAfter(due);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
