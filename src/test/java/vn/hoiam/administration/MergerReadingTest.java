package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoiam.administration.MergerForms.CHAU_NINH;
import static vn.hoiam.administration.MergerForms.KHOAI_CHAU;
import static vn.hoiam.administration.MergerForms.NEW;
import static vn.hoiam.administration.MergerForms.aDivision;
import static vn.hoiam.administration.MergerForms.aMerger;
import static vn.hoiam.administration.MergerForms.aTakeover;
import static vn.hoiam.administration.MergerForms.begins;
import static vn.hoiam.administration.MergerForms.ending;
import static vn.hoiam.administration.MergerForms.goes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.Merger;
import vn.hoiam.units.MergerSamples;
import vn.hoiam.units.Share;
import vn.hoiam.units.SuccessionRow;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;

/** What may be entered of a merger, what is refused beside which field, and what holds after any of them. */
class MergerReadingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final KnownUnits KNOWN = MergerSamples.known(TODAY);

    /** An earlier administrator has Khoái Châu and Châu Ninh become Khoái Ninh on 1 December. */
    private static final KnownUnits PLANNED = MergerSamples.with(KNOWN, read(aMerger(), KNOWN));

    @Test
    void takes_several_communes_into_a_new_one_as_a_whole() {
        var merger = read(aMerger(), KNOWN);

        assertThat(merger.ends()).extracting(UnitRow::code).containsExactly(KHOAI_CHAU, CHAU_NINH);
        assertThat(merger.begins()).singleElement().satisfies(unit -> {
            assertThat(unit.fullName().vi()).isEqualTo("xã Khoái Ninh");
            assertThat(unit.validFrom()).isEqualTo("2026-12-01");
            assertThat(unit.parentCode()).isEqualTo("33");
            assertThat(unit.provinceCode()).isEqualTo("33");
        });
        assertThat(merger.steps()).hasSize(2).allMatch(step -> step.share() == Share.WHOLE && step.confirmed());
    }

    @Test
    void divides_a_commune_and_gives_its_code_to_one_of_the_parts() {
        var merger = read(aDivision(), KNOWN);

        assertThat(merger.begins()).extracting(UnitRow::code).containsExactly(KHOAI_CHAU, NEW);
        assertThat(merger.steps()).hasSize(2).allMatch(step -> step.share() == Share.PART);
        assertThat(merger.divides(merger.ends().get(0))).isTrue();
    }

    @Test
    void lets_a_commune_of_today_go_on_and_take_over() {
        var merger = read(aTakeover("2026-12-01", "Châu Ninh", "phường Phố Hiến"), KNOWN);

        assertThat(merger.begins()).isEmpty();
        assertThat(merger.successors()).extracting(UnitRow::code).containsExactly("11953");
    }

    @Test
    void finds_a_unit_to_come_once_no_unit_of_today_is_meant() {
        var later = aTakeover("2026-12-20", "Khoái Ninh", "phường Phố Hiến");
        var byCode = aTakeover("2026-12-20", NEW, "11953");
        var sameDay = aTakeover("2026-12-01", "Phố Hiến", "Khoái Ninh");

        for (var form : List.of(later, byCode)) {
            assertThat(read(form, PLANNED).ends()).extracting(UnitRow::name).containsExactly("Khoái Ninh");
        }
        assertThat(read(sameDay, PLANNED).successors())
                .extracting(UnitRow::name)
                .containsExactly("Khoái Ninh");
    }

    @Test
    void asks_which_of_several_is_meant_and_takes_the_answer() {
        var form = aTakeover("2026-12-01", "Tân Lập", "11953");
        assertThat(faults(form, KNOWN)).containsExactly("meant1 units.merger.which");
        var choices = TypedCommune.of("Tân Lập", null, KNOWN, TODAY).choices();
        assertThat(choices)
                .extracting(choice -> choice.explanation(Texts.VIETNAMESE))
                .contains("xã Tân Lập cũ (huyện Yên Mỹ) nay thuộc xã Yên Mỹ");

        form.endings().get(0).setMeant(TypedCommune.key(choices.get(0).unit()));
        assertThat(read(form, KNOWN).ends()).containsExactly(choices.get(0).unit());

        form.endings().get(0).setMeant("11953/2025-07-01");
        assertThat(faults(form, KNOWN)).containsExactly("meant1 units.merger.which");
    }

    @ParameterizedTest
    @MethodSource
    void refuses_beside_the_field(String fault, MergerForm form) {
        assertThat(faults(form, PLANNED)).contains(fault);
    }

    static Stream<Arguments> refuses_beside_the_field() {
        return Stream.of(
                fault("day", "administration.calendar.day.required", form -> form.setDay(" ")),
                fault("day", "administration.calendar.day.wrong", form -> form.setDay("2026-12-32")),
                fault("day", "administration.calendar.day.wrong", form -> form.setDay("1/12/2026")),
                fault("day", "administration.sectors.day.early", form -> form.setDay("2026-11-23")),
                fault("day", "units.merger.day.far", form -> form.setDay("2029-11-24")),
                fault("basisVi", "units.keeping.basisVi.required", form -> form.setBasisVi(" ")),
                fault("basisEn", "units.keeping.long", form -> form.setBasisEn("a".repeat(301))),
                fault("ending1", "units.merger.endings.required", form -> form.endings()
                        .forEach(row -> row.setTyped(" "))),
                fault("ending2", "units.merger.unknown", form -> form.endings()
                        .get(1)
                        .setTyped("Cần Thơ")),
                fault("ending2", "units.merger.unknown", form -> form.endings()
                        .get(1)
                        .setTyped("99999")),
                fault("ending2", "units.merger.twice", form -> form.endings()
                        .get(1)
                        .setTyped("11953")),
                fault("ending1", "units.merger.ends-already", form -> form.endings()
                        .get(0)
                        .setTyped(KHOAI_CHAU)),
                fault("ending1", "units.merger.begins-later", form -> {
                    form.setDay("2026-11-30");
                    form.endings().get(0).setTyped(NEW);
                }),
                fault("code1", "units.merger.code.required", form -> first(form).setCode("")),
                fault("code1", "units.merger.code.wrong", form -> first(form).setCode("1234")),
                fault("code1", "units.merger.code.wrong", form -> first(form).setCode("１２３４５")),
                fault("code1", "units.merger.code.taken", form -> first(form).setCode("12004")),
                fault("code1", "units.merger.code.taken", form -> first(form).setCode(NEW)),
                fault("code1", "units.merger.code.taken", form -> {
                    form.setDay("2026-11-30");
                    first(form).setCode(KHOAI_CHAU);
                }),
                fault("type1", "units.merger.type.required", form -> first(form).setType(null)),
                fault("type1", "units.merger.type.required", form -> first(form).setType("TINH")),
                fault("nameVi1", "units.merger.nameVi.required", form -> first(form)
                        .setNameVi("\u202e")),
                fault("nameEn1", "units.keeping.long", form -> first(form).setNameEn("a".repeat(101))),
                fault("successors", "units.merger.successors.required", form -> form.dropSuccessor(0)),
                fault("code2", "units.merger.code.twice", form -> {
                    form.addNew();
                    begins(form, 1, first(form).getCode(), "Phố Mới");
                }),
                fault("goes1", "units.merger.goes.required", MergerForm::addNew),
                fault("code2", "units.merger.nobody", MergerForm::addNew),
                fault("existing2", "units.merger.existing.required", MergerForm::addExisting),
                fault("existing2", "units.merger.is-ending", form -> existing(form, "11953")),
                fault("existing2", "units.merger.not-in-force", form -> existing(form, "Khoái Châu")),
                fault("existing2", "units.merger.unknown", form -> existing(form, "Hà Nội")),
                fault("which2", "units.merger.which", form -> existing(form, "Tân Lập")),
                fault("existing2", "units.merger.nobody", form -> existing(form, "12004")),
                fault("existing3", "units.merger.twice", form -> {
                    existing(form, "12004");
                    form.addExisting();
                    form.successors().get(2).setTyped("Như Quỳnh");
                }));
    }

    @Test
    void does_not_end_a_unit_that_takes_another_over_then_or_later() {
        var planned = MergerSamples.with(KNOWN, read(aTakeover("2026-12-10", "Châu Ninh", "11953"), KNOWN));

        for (var day : List.of("2026-12-09", "2026-12-10")) {
            assertThat(faults(aTakeover(day, "11953", "12004"), planned))
                    .containsExactly("ending1 units.merger.takes-over");
        }
        assertThat(read(aTakeover("2026-12-11", "11953", "12004"), planned).ends())
                .hasSize(1);
    }

    @Test
    void frees_the_code_of_a_unit_on_the_day_it_ends() {
        var form = ending("2026-12-01", "11953");
        begins(form, 0, KHOAI_CHAU, "Phố Mới");

        assertThat(read(form, PLANNED).begins()).extracting(UnitRow::code).containsExactly(KHOAI_CHAU);
    }

    @Property(tries = 100)
    void leaves_units_in_order_after_any_mergers_and_as_they_were_when_all_are_taken_back(@ForAll long seed) {
        var random = new Random(seed);
        var known = SOME;
        var mergers = new ArrayList<Merger>();
        for (int act = 0; act < 40; act++) {
            if (random.nextInt(8) == 0 && !mergers.isEmpty()) {
                var chosen = mergers.get(random.nextInt(mergers.size()));
                var without = MergerSamples.without(known, chosen);
                known = without == null ? known : without;
                mergers.removeIf(merger -> without != null && merger == chosen);
            } else {
                var merger = tried(form(random), known);
                known = merger.isEmpty() ? known : MergerSamples.with(known, merger.get());
                merger.ifPresent(mergers::add);
            }
        }

        for (var merger : mergers) {
            for (var day : List.of(merger.day().minusDays(1), merger.day())) {
                assertInOrder(known.at(day));
            }
        }
        for (int last = mergers.size() - 1; last >= 0; last--) {
            known = MergerSamples.without(known, mergers.get(last));
            assertThat(known).isNotNull();
        }
        assertThat(known.all()).containsExactlyInAnyOrderElementsOf(SOME.all());
        assertThat(known.successions()).containsExactlyInAnyOrderElementsOf(SOME.successions());
    }

    private static void assertInOrder(KnownUnits known) {
        assertThat(known.communes()).extracting(UnitRow::code).doesNotHaveDuplicates();
        for (var unit : known.all()) {
            if (unit.level() != UnitLevel.COMMUNE) {
                continue;
            }
            var after = known.successions().stream()
                    .filter(step -> step.isFrom(unit))
                    .toList();
            assertThat(after.isEmpty()).isEqualTo(unit.validUntil() == null);
            assertThat(after.stream().map(SuccessionRow::share).distinct()).hasSizeLessThanOrEqualTo(1);
            if (after.stream().anyMatch(step -> step.share() == Share.WHOLE)) {
                assertThat(after).hasSize(1);
            } else if (!after.isEmpty()) {
                assertThat(after).hasSizeGreaterThan(1);
            }
            var heir = MergerSamples.heir(known, unit);
            assertThat(MergerSamples.heirs(known, unit))
                    .as(unit + " on " + known.day())
                    .isEqualTo(heir == null ? Set.of() : Set.of(heir.id()));
        }
        for (var step : known.successions()) {
            assertThat(known.all().stream().filter(step::isTo))
                    .singleElement()
                    .matches(unit -> unit.isInForceOn(step.effectiveOn()));
        }
    }

    private static final List<String> CODES =
            List.of("11953", KHOAI_CHAU, CHAU_NINH, "12004", "12073", "11983", "12322", "11992");
    private static final List<String> FREE = List.of("90001", "90002", "90003", "90004", "90005", "90006");
    private static final KnownUnits SOME = MergerSamples.some(TODAY, CODES);

    /** Most are good, many are not: units meet again and again. */
    private static MergerForm form(Random random) {
        var codes = new HashSet<String>();
        var many = 1 + random.nextInt(2);
        while (codes.size() < many) {
            codes.add(random.nextInt(4) == 0 ? code(random) : CODES.get(random.nextInt(CODES.size())));
        }
        var form = ending(TODAY.plusDays(1 + random.nextInt(30)).toString(), codes.toArray(String[]::new));
        var successors = 1 + random.nextInt(2);
        for (int place = 0; place < successors; place++) {
            if (random.nextInt(3) == 0) {
                form.addExisting();
                form.successors().get(form.successors().size() - 1).setTyped(code(random));
            } else {
                form.addNew();
                begins(form, form.successors().size() - 1, code(random), "Mới " + random.nextInt(1000));
            }
        }
        form.dropSuccessor(0);
        for (int ending = 0; ending < many; ending++) {
            goes(form, ending, ending % successors, random.nextInt(successors));
        }
        return form;
    }

    private static String code(Random random) {
        var all = Stream.concat(CODES.stream(), FREE.stream()).toList();
        return all.get(random.nextInt(all.size()));
    }

    private static Optional<Merger> tried(MergerForm form, KnownUnits known) {
        try {
            return Optional.of(read(form, known));
        } catch (FaultyEntry refused) {
            return Optional.empty();
        }
    }

    private static Arguments fault(String field, String textKey, Consumer<MergerForm> mistake) {
        var form = ending("2026-12-20", "11953");
        begins(form, 0, "12998", "Phố Mới");
        mistake.accept(form);
        return Arguments.of(field + " " + textKey, form);
    }

    private static SuccessorRow first(MergerForm form) {
        return form.successors().get(0);
    }

    private static void existing(MergerForm form, String typed) {
        form.addExisting();
        form.successors().get(1).setTyped(typed);
        goes(form, 0, 0);
    }

    private static Merger read(MergerForm form, KnownUnits known) {
        return new MergerReading(form, known).merger();
    }

    private static List<String> faults(MergerForm form, KnownUnits known) {
        return catchThrowableOfType(FaultyEntry.class, () -> read(form, known)).problems().stream()
                .map(problem -> problem.field() + " " + problem.textKey())
                .toList();
    }
}
