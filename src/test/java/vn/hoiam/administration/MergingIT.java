package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.administration.MergerForms.CHAU_NINH;
import static vn.hoiam.administration.MergerForms.DAY;
import static vn.hoiam.administration.MergerForms.KHOAI_CHAU;
import static vn.hoiam.administration.MergerForms.NEW;
import static vn.hoiam.administration.MergerForms.aDivision;
import static vn.hoiam.administration.MergerForms.aMerger;
import static vn.hoiam.administration.MergerForms.aTakeover;
import static vn.hoiam.administration.MergerForms.begins;
import static vn.hoiam.administration.MergerForms.ending;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.accounts.HistorySamples;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.routing.RoutingSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.EnteredUnitSamples;
import vn.hoiam.units.MergerSamples;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitsChanged;

/** An administrator enters a merger of units to come, sees first what it would do, and may take it back. */
class MergingIT {

    private static final LocalDate ON = LocalDate.parse(DAY);
    // In the middle of Châu Ninh.
    private static final double LAT = 20.8075273;
    private static final double LNG = 105.9288118;
    private static final String MIDNIGHT = "2026-11-30T17:00:00Z";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Journal journal;
    private Merging merging;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        journal = JournalSamples.journal(database.em(), office.clock());
        merging = merging(database.em(), office);
        sits(DutyKind.ADMIN, office.units().province());
    }

    @Test
    void tells_first_what_would_follow_and_writes_nothing() {
        var tables = tables();
        office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        as(DutyKind.HANDLER, KHOAI_CHAU);
        hamlet(KHOAI_CHAU, "Thôn Ninh Tập");
        var duties = count("duty", "unit_id", KHOAI_CHAU);

        var preview = merging.preview(aMerger());

        var ended = preview.merger().ends();
        assertThat(preview.load(ended.get(0))).isEqualTo(new UnitLoad(2, duties, duties, 1));
        assertThat(preview.load(ended.get(1)).petitions()).isZero();
        assertThat(preview.namesakes()).isEmpty();
        assertThat(tables()).isEqualTo(tables);
        assertThat(merging.toCome()).isEmpty();
    }

    @Test
    void warns_of_a_commune_of_the_same_name_and_type_and_takes_it_all_the_same() {
        var form = ending(DAY, KHOAI_CHAU);
        begins(form, 0, NEW, "Châu ninh");
        form.successors().get(0).setNameEn("Chau Ninh");

        assertThat(merging.preview(form).namesakes()).extracting(UnitRow::code).containsExactly(CHAU_NINH);
        confirm(form);

        form = ending("2026-12-02", CHAU_NINH);
        begins(form, 0, "12998", "Châu Ninh");
        assertThat(merging.preview(form).namesakes()).extracting(UnitRow::code).containsExactly(NEW);
    }

    @Test
    void enters_all_of_it_at_once_and_tells_the_record_of_every_unit() {
        confirm(aMerger());

        var merger = merging.toCome().get(0);
        assertThat(merger.ends()).extracting(UnitRow::code).containsExactlyInAnyOrder(KHOAI_CHAU, CHAU_NINH);
        assertThat(merger.ends()).allMatch(unit -> ON.equals(unit.validUntil()));
        assertThat(merger.begins()).extracting(unit -> unit.fullName().vi()).containsExactly("xã Khoái Ninh");
        assertThat(merger.steps()).hasSize(2).allMatch(step -> step.confirmed());
        assertThat(merger.basis().en()).isEqualTo("Resolution 12/NQ-UBTVQH16");
        assertThat(told(merger.ends().get(0)))
                .containsExactly(
                        "Hẹn kết thúc từ 01/12/2026, toàn bộ về xã Khoái Ninh. Căn cứ: Nghị quyết 12/NQ-UBTVQH16");
        assertThat(told(merger.begins().get(0))).singleElement().satisfies(sentence -> assertThat(sentence)
                .contains("Hẹn thành lập từ 01/12/2026", "xã Khoái Châu", "xã Châu Ninh"));
        assertThat(journal.list(merger.uid())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("MERGER_ENTERED");
            assertThat(entry.actor()).isEqualTo(merging.jurisdiction.actor());
        });
        assertThat(office.units().communes()).hasSize(104);
        assertThat(office.units().search().find("Khoái Ninh").candidates()).isEmpty();
    }

    @Test
    void shows_units_that_begin_or_end_in_their_list() {
        confirm(aMerger());
        var keeping = new UnitKeeping();
        keeping.clock = office.clock();
        keeping.units = office.units();
        keeping.jurisdiction = merging.jurisdiction;
        keeping.journal = journal;
        keeping.entered = EnteredUnitSamples.entered(database.em());

        assertThat(keeping.list("", UnitState.CHANGING, 1).rows())
                .extracting(line -> line.unit().code())
                .containsExactlyInAnyOrder(KHOAI_CHAU, CHAU_NINH, NEW);
        assertThat(keeping.get(NEW, DAY).begins()).isTrue();
        assertThat(keeping.get(KHOAI_CHAU, "2025-07-01").ends()).isTrue();
        assertThat(keeping.get("11953", "2025-07-01").ends()).isFalse();
    }

    @Test
    void shows_the_preview_anew_to_whom_another_was_faster() {
        var seen = merging.preview(aMerger()).seen();
        office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        assertThat(merging.preview(aMerger()).seen()).isEqualTo(seen);

        as(DutyKind.HANDLER, KHOAI_CHAU);
        stale(aMerger(), seen);

        var again = merging.preview(aMerger()).seen();
        hamlet(CHAU_NINH, "Thôn Đông");
        stale(aMerger(), again);

        var last = merging.preview(aMerger()).seen();
        confirm(aTakeover("2026-12-05", "11953", CHAU_NINH));
        assertThatThrownBy(() -> merging.confirm(aMerger("2026-12-02"), last)).isInstanceOf(FaultyEntry.class);
        assertThat(merging.toCome()).hasSize(1);
    }

    @Test
    void lets_one_administrator_after_the_other() {
        confirm(aMerger());
        database.em().flush();
        var second = Database.another();
        second.getTransaction().begin();
        try {
            var other = new Office(second);
            var theirs = merging(second, other);
            theirs.jurisdiction =
                    jurisdiction(second, other, DutyKind.ADMIN, other.units().province());
            var seen = theirs.preview(aMerger()).seen();
            second.createNativeQuery("set local lock_timeout = '50ms'").executeUpdate();

            assertThatThrownBy(() -> theirs.confirm(aMerger(), seen))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("lock timeout");
        } finally {
            second.getTransaction().rollback();
            second.close();
        }
    }

    @Test
    void takes_everything_back_until_the_day_before() {
        rename("11953", "Pho Hien");
        var before = tables();
        confirm(aTakeover(DAY, "Phố Hiến", "Như Quỳnh"));
        confirm(aDivision());
        office.at("2026-11-30T16:59:59Z");

        for (var merger : merging.toCome()) {
            merging.drop(merger.uid().toString());
            assertThat(told(merger.ends().get(0)).get(0)).startsWith("Bỏ lần sắp xếp đã hẹn cho 01/12/2026");
            assertThat(journal.list(merger.uid())).hasSize(2);
        }

        assertThat(tables()).isEqualTo(before);
        assertThat(merging.toCome()).isEmpty();
        confirm(aDivision());
    }

    @Test
    void leaves_a_name_put_right_meanwhile_when_it_is_taken_back() {
        confirm(aTakeover(DAY, "Phố Hiến", "Như Quỳnh"));
        office.at("2026-11-23T03:00:00Z");
        rename("11953", "Pho Hien");

        merging.drop(merging.toCome().get(0).uid().toString());

        var row = (Object[]) database.em()
                .createNativeQuery(
                        "select name_en, entered_by, valid_until from unit where code = '11953' and valid_from = '2025-07-01'")
                .getSingleResult();
        assertThat(row[0]).isEqualTo("Pho Hien");
        assertThat(row[1]).isNotNull();
        assertThat(row[2]).isNull();
    }

    @Test
    void is_not_taken_back_once_its_day_has_come() {
        confirm(aMerger());
        var uid = merging.toCome().get(0).uid().toString();
        office.at(MIDNIGHT);

        refused(uid, "units.merger.gone");
        assertThat(merging.toCome()).isEmpty();
    }

    @Test
    void is_not_taken_back_while_another_builds_on_it() {
        confirm(aMerger());
        var uid = merging.toCome().get(0).uid().toString();

        confirm(aTakeover("2026-12-10", NEW, "11953"));
        refused(uid, "units.merger.built-on");
        merging.drop(merging.toCome().get(1).uid().toString());

        confirm(aTakeover("2026-12-10", "11953", "Khoái Ninh"));
        refused(uid, "units.merger.built-on");
        merging.drop(merging.toCome().get(1).uid().toString());

        var reuse = ending("2026-12-10", "11953");
        begins(reuse, 0, CHAU_NINH, "Phố Mới");
        confirm(reuse);
        refused(uid, "units.merger.built-on");
        merging.drop(merging.toCome().get(1).uid().toString());

        merging.drop(uid);
        assertThat(merging.toCome()).isEmpty();
    }

    @Test
    void has_everything_follow_on_the_day() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        var clerk = AccountSamples.kept(
                database.em(), DutyKind.HANDLER, office.units().get(CHAU_NINH));
        var ended = office.units().row(office.units().get(KHOAI_CHAU).id());
        confirm(aMerger());
        var divided = ending(DAY, "12004");
        divided.addNew();
        begins(divided, 0, "12004", "Như Quỳnh");
        begins(divided, 1, "12997", "Như Đông");
        MergerForms.goes(divided, 0, 0, 1);
        confirm(divided);
        agree("2026-11-30");

        office.at(MIDNIGHT);
        var units = office.units();
        units.look();
        var handing = office.handingOver();
        while (handing.handNextOver()) {
            database.em().flush();
        }

        assertThat(units.communes()).hasSize(104).extracting(UnitRow::name).contains("Khoái Ninh", "Như Đông");
        assertThat(units.heir(units.row(ended.id())).map(UnitRow::code)).contains(NEW);
        assertThat(office.reread(number).unit().code()).isEqualTo(NEW);
        var again = database.em().find(Account.class, clerk.id());
        assertThat(AccountSamples.signedIn(again, office.clock(), units).units(DutyKind.HANDLER))
                .extracting(Unit::code)
                .containsExactly(NEW);
        assertThat(units.search().find("xã Khoái Châu").isCertain()).isTrue();
        assertThat(units.search().find("Khoái Châu (cũ)").candidates())
                .extracting(found -> found.unit().code())
                .containsExactly(NEW);
        assertThat(units.search().find("Như Quỳnh (cũ)").isCertain()).isFalse();
        assertThat(office.reread(office.handIn(NEW, "MOI_TRUONG")).unit().code())
                .isEqualTo(NEW);
        agree(DAY);
    }

    /** The map of the release knows a code; on the day it was drawn another unit bore it. */
    @Test
    void leads_a_point_to_no_part_of_a_divided_unit_that_only_bears_its_code() {
        var form = ending(DAY, CHAU_NINH);
        form.addNew();
        begins(form, 0, CHAU_NINH, "Châu Ninh");
        begins(form, 1, NEW, "Châu Đông");
        MergerForms.goes(form, 0, 0, 1);
        confirm(form);
        var routing = RoutingSamples.routing(office.units(), null);

        assertThat(routing.find(null, null, LAT, LNG, null))
                .map(route -> route.unit().code())
                .contains(CHAU_NINH);
        office.at(MIDNIGHT);
        assertThat(routing.find(null, null, LAT, LNG, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void is_not_found_by_whoever_is_no_administrator(DutyKind duty) {
        sits(duty, office.units().province());

        assertNotFound();
    }

    @Test
    void is_not_found_by_an_administrator_of_a_commune() {
        sits(DutyKind.ADMIN, office.units().get(KHOAI_CHAU));

        assertNotFound();
    }

    private void assertNotFound() {
        assertThatThrownBy(() -> merging.toCome()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merging.preview(aMerger())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merging.confirm(aMerger(), "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merging.drop("")).isInstanceOf(NotFound.class);
    }

    private void confirm(MergerForm form) {
        merging.confirm(form, merging.preview(form).seen());
        database.em().clear();
        office.units().refresh();
    }

    private void stale(MergerForm form, String seen) {
        assertThatThrownBy(() -> merging.confirm(form, seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("units.merger.stale");
        assertThat(merging.toCome()).isEmpty();
    }

    private void refused(String uid, String textKey) {
        assertThatThrownBy(() -> merging.drop(uid)).isInstanceOf(Refusal.class).hasMessage(textKey);
    }

    /** The figures of the database and the memory of the portal follow units in the same way. */
    private void agree(String day) {
        List<?> rows = database.em()
                .createNativeQuery("select unit_id, heir_id from unit_heirs(cast(?1 as date))")
                .setParameter(1, day)
                .getResultList();
        var told = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
        var known = office.units().known().at(LocalDate.parse(day));
        for (var unit : known.all()) {
            if (unit.level() != UnitLevel.DISTRICT) {
                var heir = MergerSamples.heir(known, unit);
                assertThat(told.get(unit.id())).as(unit.toString()).isEqualTo(heir == null ? null : heir.id());
            }
        }
        // And the province’s own body.
        assertThat(told.values().stream().distinct().count())
                .isEqualTo(known.communes().size() + 1);
    }

    private void rename(String code, String nameEn) {
        var row = office.units().row(office.units().get(code).id());
        EnteredUnitSamples.entered(database.em())
                .name(
                        row,
                        nameEn,
                        merging.jurisdiction.accountId(),
                        office.clock().instant());
        database.em().clear();
        office.units().refresh();
    }

    private void as(DutyKind duty, String code) {
        AccountSamples.kept(database.em(), duty, office.units().get(code));
    }

    private void hamlet(String code, String name) {
        database.em()
                .createNativeQuery("""
                        insert into hamlet (uid, commune_id, name, valid_from, entered_at, version)
                        values (gen_random_uuid(), ?1, ?2, '2025-07-01', now(), 1)
                        """)
                .setParameter(1, office.units().get(code).id())
                .setParameter(2, name)
                .executeUpdate();
    }

    private long count(String table, String column, String code) {
        return ((Number) database.em()
                        .createNativeQuery("select count(*) from " + table + " where " + column + " = ?1")
                        .setParameter(1, office.units().get(code).id())
                        .getSingleResult())
                .longValue();
    }

    /** Every row of units and successions, as text. */
    private List<String> tables() {
        return List.of("unit", "succession", "merger", "merger_unit").stream()
                .flatMap(table -> rows(database.em(), table).stream())
                .toList();
    }

    private static List<String> rows(EntityManager em, String table) {
        List<?> rows = em.createNativeQuery("select cast(t as text) from " + table + " t order by 1")
                .getResultList();
        return rows.stream().map(Objects::toString).toList();
    }

    private List<String> told(UnitRow unit) {
        return HistorySamples.histories(database.em(), journal, office.units())
                .list(UnitsChanged.record(unit), 50)
                .stream()
                .map(line ->
                        Texts.of(Texts.VIETNAMESE, line.textKey(), line.words().toArray()))
                .toList();
    }

    private static Merging merging(EntityManager em, Office office) {
        var merging = new Merging();
        merging.clock = office.clock();
        merging.units = office.units();
        merging.mergers = EnteredUnitSamples.mergers(em, office.units());
        merging.loads = new UnitLoads();
        merging.loads.em = em;
        merging.journal = JournalSamples.journal(em, office.clock());
        merging.facts = JournalSamples.writtenBy(merging.journal);
        return merging;
    }

    private void sits(DutyKind duty, Unit unit) {
        merging.jurisdiction = jurisdiction(database.em(), office, duty, unit);
    }

    private static Jurisdiction jurisdiction(EntityManager em, Office office, DutyKind duty, Unit unit) {
        return AccountSamples.jurisdiction(
                AccountSamples.signedIn(AccountSamples.kept(em, duty, unit), office.clock(), office.units()),
                office.units());
    }
}
