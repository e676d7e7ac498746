package vn.hoiam.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.indicators.FiguresSamples.Case;
import vn.hoiam.papi.DimensionSamples;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.sectors.SectorSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** What an inspector is told, and that behind every number lie exactly that many petitions. */
class InspectedFiguresIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(FiguresSamples.VIETNAM).toInstant(), FiguresSamples.VIETNAM);
    private static final Period YEAR = Period.of(Period.Kind.YEAR, TODAY);
    private static final FiguresFilter ALL = new FiguresFilter(YEAR, null, null, null, null, null);

    private static final List<String[]> SECTORS = sectors();

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private EntityManager em;
    private Units units;
    private UnitRow phoHien;
    private UnitRow khoaiChau;
    private InspectedFigures province;

    @BeforeEach
    void open() {
        open(database.em());
    }

    private void open(EntityManager on) {
        em = on;
        units = UnitSamples.units(em, CLOCK);
        phoHien = units.bearing("11953").get(0);
        khoaiChau = units.bearing("12205").get(0);
        province = figures(DutyKind.INSPECTOR, units.province());
    }

    @Test
    void tell_nothing_to_whoever_inspects_nothing() {
        var clerk = figures(DutyKind.HANDLER, units.get("11953"));

        assertThatThrownBy(() -> clerk.list(Grouping.UNIT, ALL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clerk.list(Grouping.SECTOR, ALL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clerk.cases(Figure.RECEIVED, ALL, 0, 20)).isInstanceOf(NotFound.class);
    }

    @Test
    void tell_the_inspector_of_one_commune_of_that_commune_only() {
        FiguresSamples.insert(em, List.of(open(phoHien), open(phoHien), open(khoaiChau)));
        var ward = figures(DutyKind.INSPECTOR, units.get("11953"));

        var lines = ward.list(Grouping.UNIT, ALL);

        assertThat(lines).extracting(GroupFigures::code).containsExactly("11953", "ALL");
        assertThat(lines).extracting(line -> line.figures().received()).containsOnly(2L);
        assertThat(ward.cases(Figure.RECEIVED, ALL, 0, 20).rows())
                .extracting(CaseRow::unit)
                .containsOnly(phoHien);
        for (var other : List.of("12205", InspectedUnits.NONE, "99999")) {
            assertThatThrownBy(() -> ward.cases(Figure.RECEIVED, narrowed(other, null), 0, 20))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void keep_the_subject_of_a_case_that_went_to_a_commune_its_reader_does_not_inspect() {
        var moved = new Case(List.of(phoHien.id(), khoaiChau.id()), day(1), 8, day(15), null, day(15), null);
        FiguresSamples.insert(em, List.of(moved));
        var ward = figures(DutyKind.INSPECTOR, units.get("11953"));

        var row = ward.cases(Figure.FORWARDED_OUT, ALL, 0, 20).rows().get(0);

        assertThat(row.isMine()).isFalse();
        assertThat(row.subject()).isNull();
        assertThat(row.unit()).isEqualTo(khoaiChau);
        assertThat(province.cases(Figure.FORWARDED_OUT, ALL, 0, 20)
                        .rows()
                        .get(0)
                        .subject())
                .isEqualTo("Rác");
    }

    @Test
    void say_nothing_of_a_share_of_nine_and_count_overdue_as_late() {
        FiguresSamples.insert(em, FiguresSamples.times(9, open(phoHien)));
        assertThat(share(phoHien).isTold()).isFalse();

        FiguresSamples.insert(em, List.of(open(phoHien)));

        assertThat(share(phoHien).outOf()).isEqualTo(10);
        assertThat(share(phoHien).percent()).isEqualByComparingTo("0");
    }

    /** Counted a second time by the file of the release, without the database’s way of reading it. */
    @Property(tries = 2)
    void count_a_petition_once_in_each_group_and_list_as_many_as_they_count(@ForAll long seed) {
        em = Database.another();
        em.getTransaction().begin();
        try {
            open(em);
            insertSome(new Random(seed));
            var raw = raw();
            var expected = new HashMap<String, Long>();
            for (var row : raw) {
                for (var code : touched((String) row[0], (String) row[1])) {
                    expected.merge(code, 1L, Long::sum);
                }
            }

            for (var line : province.list(Grouping.DIMENSION, ALL)) {
                var count = line.isTotal() ? (long) raw.size() : expected.getOrDefault(line.key(), 0L);
                assertThat(line.figures().received()).as(line.code()).isEqualTo(count);
                assertListed(line, new FiguresFilter(YEAR, null, null, null, null, line.key()));
            }
            for (var line : province.list(Grouping.SECTOR, ALL)) {
                var count = raw.stream()
                        .filter(row -> line.isTotal() || row[0].equals(line.key()))
                        .count();
                assertThat(line.figures().received()).as(line.code()).isEqualTo(count);
            }
            for (var line : province.list(Grouping.UNIT, narrowed(null, "6"))) {
                assertListed(line, narrowed(line.key(), "6"));
            }
            for (var line : province.list(Grouping.DIMENSION, narrowed("11953", "5"))) {
                assertListed(line, narrowed("11953", line.isTotal() ? "5" : line.key()));
            }
            for (var line : province.list(Grouping.KIND, ALL)) {
                var kind = line.isTotal() ? null : PetitionKind.valueOf(line.key());
                assertListed(line, new FiguresFilter(YEAR, null, null, kind, null, null));
            }
            for (var line : province.list(Grouping.CHANNEL, ALL)) {
                var channel = line.isTotal() ? null : Channel.valueOf(line.key());
                assertListed(line, new FiguresFilter(YEAR, null, null, null, channel, null));
            }
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    private void assertListed(GroupFigures line, FiguresFilter filter) {
        for (var figure : Figure.values()) {
            var count = figure.of(line.figures());
            if (count > 0 || line.isTotal()) {
                var slice = province.cases(figure, filter, 0, 1000);
                assertThat(slice.total()).as("%s of %s", figure, line.code()).isEqualTo(count);
                assertThat(slice.rows()).hasSize((int) count).doesNotHaveDuplicates();
            }
        }
    }

    private static TreeSet<String> touched(String sector, String channel) {
        var codes = new TreeSet<String>();
        for (var row : SECTORS) {
            if (List.of("*", sector).contains(row[0]) && List.of("*", channel).contains(row[1])) {
                codes.add(row[2]);
                codes.add(row[2].substring(0, 1));
            }
        }
        return codes;
    }

    private static List<String[]> sectors() {
        try (var lines = Files.lines(Path.of("db/papi/sectors.csv"))) {
            return lines.skip(1).map(line -> line.split(",")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void insertSome(Random random) {
        var places = new ArrayList<Long>(
                List.of(phoHien.id(), khoaiChau.id(), divided().id()));
        units.lineage(phoHien).stream().limit(3).map(UnitRow::id).forEach(places::add);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < 60; i++) {
            var sent = YEAR.from().plusDays(random.nextInt(326));
            var way = new ArrayList<Long>(List.of(places.get(random.nextInt(places.size()))));
            var next = places.get(random.nextInt(places.size()));
            if (random.nextInt(3) == 0 && !way.contains(next)) {
                way.add(next);
            }
            cases.add(new Case(
                    way,
                    sent,
                    random.nextInt(24),
                    sent.plusDays(random.nextInt(20)),
                    random.nextInt(4) == 0 ? null : sent.plusDays(random.nextInt(30)),
                    sent.plusDays(random.nextInt(30)),
                    random.nextInt(3) == 0 ? null : sent.plusDays(random.nextInt(50))));
        }
        FiguresSamples.insert(em, cases);
        var position = 0;
        for (var sector : SectorSamples.ofTheFile().all()) {
            em.createNativeQuery("""
                            update petition set sector = ?1, channel = ?2
                            where number like 'figures %' and id % 20 = ?3
                            """)
                    .setParameter(1, sector.code())
                    .setParameter(2, Channel.values()[random.nextInt(2)].name())
                    .setParameter(3, position++)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> raw() {
        return em.createNativeQuery("select sector, channel from petition").getResultList();
    }

    private UnitRow divided() {
        return units.communes().stream()
                .flatMap(unit -> units.lineage(unit).stream())
                .filter(unit -> units.heirs(unit).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private Share share(UnitRow unit) {
        return province.list(Grouping.UNIT, narrowed(unit.code(), null))
                .get(0)
                .figures()
                .answered();
    }

    private static FiguresFilter narrowed(String unit, String dimension) {
        return new FiguresFilter(YEAR, unit, null, null, null, dimension);
    }

    /** Sent long ago, overdue and not answered. */
    private static Case open(UnitRow unit) {
        return new Case(List.of(unit.id()), day(1), 8, day(15), null, day(15), null);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    @Test
    void count_what_is_asked_or_complained_about_again_where_the_first_was_answered() {
        var office = new Office(em);
        var complaints = new FiguresFilter(YEAR, phoHien.code(), null, PetitionKind.COMPLAINT_1, null, null);
        var all = new FiguresFilter(YEAR, phoHien.code(), null, null, null, null);
        var before = total(all);
        var publicly = FiguresSamples.figures(em, units);
        var publiclyBefore = publicly.of(phoHien, YEAR);

        var feedback = office.intake().submit(SubmissionKey.fresh(), PetitionSamples.aForm());
        office.answerAndRelease(feedback.number(), "11953", "Kính gửi ông/bà.", "Rác cạnh cầu");
        office.lookingAgain().ask(SubmissionKey.fresh(), feedback.code(), "Rác lại chất đống như cũ.");
        var first = office.intake().submit(SubmissionKey.fresh(), PetitionSamples.aComplaint());
        office.takeSigned(first.number(), "11953", "2026-11-23");
        office.step(DutyKind.LEADER, "11953", first.number(), Act.ACCEPT, office.document(null, null));
        office.decide(first.number(), "11953");
        var second = PetitionSamples.aForm(PetitionKind.COMPLAINT_2);
        second.setFirst(first.code().digits());
        office.intake().submit(SubmissionKey.fresh(), second);
        em.flush();

        var after = total(all);
        assertThat(after.askedAgain()).isEqualTo(before.askedAgain() + 1);
        assertThat(after.complainedAgain()).isEqualTo(before.complainedAgain() + 1);
        // The first stays answered in time, and what followed is one more.
        assertThat(after.answeredOnTime()).isEqualTo(before.answeredOnTime() + 1);
        assertThat(after.received()).isEqualTo(before.received() + 2);
        assertThat(total(complaints).complainedAgain()).isEqualTo(after.complainedAgain());
        assertThat(total(complaints).askedAgain()).isZero();
        assertThat(publicly.of(phoHien, YEAR).askedAgain()).isEqualTo(publiclyBefore.askedAgain() + 1);
        assertThat(publicly.of(phoHien, YEAR).complainedAgain()).isEqualTo(publiclyBefore.complainedAgain() + 1);
        for (var figure : List.of(Figure.ASKED_AGAIN, Figure.COMPLAINED_AGAIN)) {
            assertThat(province.cases(figure, all, 0, 20).total())
                    .as(figure.name())
                    .isEqualTo(figure.of(after));
        }
        assertThat(province.cases(Figure.COMPLAINED_AGAIN, complaints, 0, 20).rows())
                .extracting(CaseRow::number)
                .contains(first.number().value());
    }

    private UnitFigures total(FiguresFilter filter) {
        return province.list(Grouping.SECTOR, filter).stream()
                .filter(GroupFigures::isTotal)
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private InspectedFigures figures(DutyKind duty, Unit unit) {
        var mine = new InspectedUnits();
        mine.me = AccountSamples.signedIn(AccountSamples.anOfficial("thanh-tra", duty, unit), CLOCK);
        mine.units = units;
        var groups = new Groups();
        groups.mine = mine;
        groups.sectors = SectorSamples.sectors(em, CLOCK);
        groups.dimensions = DimensionSamples.dimensions(em);
        var figures = new InspectedFigures();
        figures.em = em;
        figures.mine = mine;
        figures.units = units;
        figures.groups = groups;
        return figures;
    }
}
