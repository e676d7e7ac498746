package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.TypedLine;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.Merger;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitType;

/** What an administrator typed of a merger, read against the units there are and those to come. */
final class MergerReading {

    static final String CODE = "\\d{5}";
    static final List<UnitType> TYPES = List.of(UnitType.XA, UnitType.PHUONG);

    private static final int MOST_BASIS = 300;
    private static final int MOST_NAME = 100;
    private static final int YEARS_AHEAD = 3;

    private final MergerForm form;
    private final KnownUnits known;
    private final LocalDate day;
    private final List<WrongField> problems = new ArrayList<>();
    private final Map<Integer, UnitRow> endings = new LinkedHashMap<>();
    private final Map<Integer, UnitRow> successors = new LinkedHashMap<>();

    MergerReading(MergerForm form, KnownUnits known) {
        this.form = form;
        this.known = known;
        this.day = readDay();
    }

    /** The merger, once there is nothing to mend. */
    Merger merger() {
        numbers(form.endings())
                .forEach(place -> readEnding(place, form.endings().get(place)));
        if (form.endings().stream().allMatch(EndingRow::isBlank)) {
            add("ending", 0, "endings.required");
        }
        numbers(form.successors())
                .forEach(place -> readSuccessor(place, form.successors().get(place)));
        if (form.successors().isEmpty()) {
            problems.add(WrongField.of("successors", "units.merger.successors.required"));
        }
        var goes = readGoes();
        var basis = new Bilingual(basis("basisVi", form.getBasisVi()), basis("basisEn", form.getBasisEn()));
        FaultyEntry.refuse(problems);
        var begins = numbers(form.successors())
                .filter(place -> form.successors().get(place).isNew())
                .map(successors::get)
                .toList();
        return new Merger(day, basis, goes, begins);
    }

    /** The day typed; while it cannot be one, tomorrow, so that everything else can be looked at too. */
    static LocalDate day(String typed, LocalDate today) {
        return TypedLine.day(TypedLine.of(typed)).filter(today::isBefore).orElse(today.plusDays(1));
    }

    private LocalDate readDay() {
        var today = known.day();
        var typed = Typed.dayAfter(today, "day", form.getDay(), problems);
        if (typed != null && typed.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(WrongField.of("day", "units.merger.day.far", today.plusYears(YEARS_AHEAD)));
        }
        return day(form.getDay(), today);
    }

    private void readEnding(int place, EndingRow row) {
        if (row.isBlank()) {
            return;
        }
        var unit = find("ending", "meant", place, row.getTyped(), row.getMeant(), day.minusDays(1));
        if (unit == null) {
            return;
        }
        var takeover = known.successions().stream()
                .filter(step -> step.isTo(unit) && !step.effectiveOn().isBefore(day))
                .findFirst();
        if (endings.containsValue(unit)) {
            add("ending", place, "twice", unit.fullName());
        } else if (unit.validUntil() != null) {
            add("ending", place, "ends-already", unit.fullName(), unit.validUntil());
        } else if (!unit.validFrom().isBefore(day)) {
            add("ending", place, "begins-later", unit.fullName(), unit.validFrom());
        } else if (takeover.isPresent()) {
            add("ending", place, "takes-over", unit.fullName(), takeover.get().effectiveOn());
        }
        endings.put(place, unit);
    }

    private void readSuccessor(int place, SuccessorRow row) {
        var unit = row.isNew() ? begun(place, row) : goingOn(place, row);
        if (unit != null) {
            successors.put(place, unit);
        }
    }

    private UnitRow goingOn(int place, SuccessorRow row) {
        if (TypedLine.of(row.getTyped()).isEmpty()) {
            add("existing", place, "existing.required");
            return null;
        }
        var unit = find("existing", "which", place, row.getTyped(), row.getMeant(), day);
        if (unit == null) {
            return null;
        }
        if (endings.containsValue(unit)) {
            add("existing", place, "is-ending", unit.fullName());
        } else if (successors.containsValue(unit)) {
            add("existing", place, "twice", unit.fullName());
        } else if (!unit.isInForceOn(day)) {
            add("existing", place, "not-in-force", unit.fullName(), day);
        }
        return unit;
    }

    private UnitRow begun(int place, SuccessorRow row) {
        var code = TypedLine.of(row.getCode());
        var type = TYPES.stream()
                .filter(known -> known.name().equals(row.getType()))
                .findFirst();
        var bearer = bearer(code);
        if (code.isEmpty()) {
            add("code", place, "code.required");
        } else if (!code.matches(CODE)) {
            add("code", place, "code.wrong");
        } else if (bearer.isPresent()) {
            add("code", place, "code.taken", code, bearer.get().fullName());
        } else if (successors.values().stream().anyMatch(unit -> unit.code().equals(code))) {
            add("code", place, "code.twice", code);
        }
        if (type.isEmpty()) {
            add("type", place, "type.required");
        }
        var name = new Bilingual(name("nameVi", place, row.getNameVi()), name("nameEn", place, row.getNameEn()));
        var province = known.province().code();
        return new UnitRow(
                null,
                code,
                day,
                null,
                UnitLevel.COMMUNE,
                type.orElse(UnitType.XA),
                name.vi(),
                name.en(),
                null,
                province,
                province,
                true);
    }

    /** Who bears a code on the day or will; a unit that ends by this merger leaves its code free. */
    private Optional<UnitRow> bearer(String code) {
        return known.all().stream()
                .filter(unit -> unit.code().equals(code) && !unit.hasEndedOn(day) && !endings.containsValue(unit))
                .findFirst();
    }

    private UnitRow find(String field, String question, int place, String typed, String meant, LocalDate when) {
        var commune = TypedCommune.of(typed, meant, known, when);
        if (commune.unit() == null && commune.choices().isEmpty()) {
            add(field, place, "unknown", TypedLine.of(typed));
        } else if (commune.unit() == null) {
            add(question, place, "which", TypedLine.of(typed));
        }
        return commune.unit();
    }

    private Map<UnitRow, List<UnitRow>> readGoes() {
        var goes = new LinkedHashMap<UnitRow, List<UnitRow>>();
        var taken = new ArrayList<Integer>();
        for (var ending : endings.entrySet()) {
            var chosen = chosen(ending.getKey());
            if (chosen.isEmpty()) {
                add("goes", ending.getKey(), "goes.required", ending.getValue().fullName());
            }
            taken.addAll(chosen);
            goes.put(
                    ending.getValue(),
                    chosen.stream()
                            .filter(successors::containsKey)
                            .map(successors::get)
                            .toList());
        }
        if (form.isBranching() && !endings.isEmpty()) {
            numbers(form.successors())
                    .filter(place -> !taken.contains(place))
                    .forEach(place -> add(form.successors().get(place).isNew() ? "code" : "existing", place, "nobody"));
        }
        return goes;
    }

    private List<Integer> chosen(int ending) {
        var goes = form.endings().get(ending).goes();
        return numbers(form.successors())
                .filter(place -> !form.isBranching() || Boolean.TRUE.equals(goes.get(place)))
                .toList();
    }

    private String name(String field, int place, String typed) {
        var line = TypedLine.of(typed);
        if (line.isEmpty()) {
            add(field, place, field + ".required");
        } else if (line.length() > MOST_NAME) {
            problems.add(WrongField.of(field + (place + 1), "units.keeping.long", MOST_NAME, line.length()));
        }
        return line;
    }

    private String basis(String field, String typed) {
        var line = TypedLine.of(typed);
        if (line.isEmpty()) {
            problems.add(WrongField.of(field, "units.keeping." + field + ".required"));
        } else if (line.length() > MOST_BASIS) {
            problems.add(WrongField.of(field, "units.keeping.long", MOST_BASIS, line.length()));
        }
        return line;
    }

    private void add(String field, int place, String key, Object... words) {
        problems.add(WrongField.of(field + (place + 1), "units.merger." + key, words));
    }

    private static Stream<Integer> numbers(List<?> rows) {
        return IntStream.range(0, rows.size()).boxed();
    }
}
