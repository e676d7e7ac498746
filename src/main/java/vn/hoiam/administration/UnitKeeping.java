package vn.hoiam.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Histories;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.language.Folding;
import vn.hoiam.language.VietnameseOrder;
import vn.hoiam.store.Slice;
import vn.hoiam.texts.TypedLine;
import vn.hoiam.units.EnteredUnits;
import vn.hoiam.units.SuccessionConfirmed;
import vn.hoiam.units.UnitNameCorrected;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;
import vn.hoiam.units.UnitsChanged;

/**
 * The desk where an administrator of the province looks units and successions up, puts an English name right, and confirms
 * what was only inferred once it is found in an official text.
 */
@ApplicationScoped
@Transactional
public class UnitKeeping {

    public static final int PER_PAGE = 25;

    private static final int MOST_HISTORY = 50;

    @Inject
    Clock clock;

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    Units units;

    @Inject
    EnteredUnits entered;

    @Inject
    Histories histories;

    @Inject
    Journal journal;

    @Inject
    Event<Fact> facts;

    /** One page of the units whose name or code has the words, those of today first; {@code state} may be null. */
    public Slice<UnitLine> list(String words, UnitState state, int page) {
        jurisdiction.mustAdministerProvince();
        units.look();
        var today = LocalDate.now(clock);
        var wanted = Folding.fold(TypedLine.of(words));
        var order = Comparator.comparing((UnitRow unit) -> !unit.isInForceOn(today))
                .thenComparing(UnitRow::name, new VietnameseOrder())
                .thenComparing(UnitRow::validFrom)
                .thenComparing(UnitRow::code);
        var found = units.all().stream()
                .filter(unit -> said(unit).anyMatch(text -> Folding.fold(text).contains(wanted)))
                .filter(unit -> state == null || state.fits(unit, units, today))
                .sorted(order)
                .toList();
        var rows = found.stream()
                .skip((long) (page - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .map(this::line)
                .toList();
        return new Slice<>(rows, found.size());
    }

    public UnitLine get(String code, String from) {
        jurisdiction.mustAdministerProvince();
        units.look();
        return line(row(code, from));
    }

    public List<HistoryLine> history(UnitLine line) {
        jurisdiction.mustAdministerProvince();
        return histories.list(UnitsChanged.record(line.unit()), MOST_HISTORY);
    }

    /** {@code seen} is the English name the administrator began with. */
    public void correct(String code, String from, String seen, UnitForm form) {
        jurisdiction.mustAdministerProvince();
        var unit = held(code, from);
        FaultyEntry.refuse(form.problemsOfName());
        if (!unit.nameEn().equals(seen)) {
            throw new Refusal("units.keeping.stale");
        }
        if (form.name().equals(unit.nameEn())) {
            FaultyEntry.refuse(List.of(WrongField.of("nameEn", "units.keeping.nameEn.same")));
        }
        entered.name(unit, form.name(), jurisdiction.accountId(), clock.instant());
        facts.fire(new UnitNameCorrected(UnitsChanged.record(unit), unit.nameEn(), form.name(), jurisdiction.actor()));
    }

    /** From now on names lead along this succession without asking, cases and duties go over, and figures count it. */
    public void confirm(String code, String from, UnitForm form) {
        jurisdiction.mustAdministerProvince();
        var line = line(held(code, from));
        var chosen = line.after().stream()
                .filter(known -> known.key().equals(form.getSuccession()))
                .findFirst()
                .orElseThrow(() ->
                        new FaultyEntry(List.of(WrongField.of("succession", "units.keeping.succession.required"))));
        if (chosen.step().confirmed()) {
            throw new Refusal("units.keeping.stale");
        }
        FaultyEntry.refuse(form.problemsOfBasis());
        entered.confirm(chosen.step(), form.basis(), jurisdiction.accountId(), clock.instant());
        facts.fire(new SuccessionConfirmed(
                UnitsChanged.record(line.unit()),
                line.unit(),
                chosen.other(),
                chosen.step().legalBasis(),
                form.basis(),
                jurisdiction.actor()));
    }

    /** The unit as it is by now, while others who change it wait. */
    private UnitRow held(String code, String from) {
        var unit = row(code, from);
        journal.hold(UnitsChanged.record(unit));
        units.look();
        return row(code, from);
    }

    private UnitRow row(String code, String from) {
        try {
            return units.find(code == null ? "" : code, LocalDate.parse(from == null ? "" : from))
                    .orElseThrow(() -> new NotFound("units.unknown", String.valueOf(code)));
        } catch (DateTimeParseException noDay) {
            throw new NotFound("units.unknown", String.valueOf(code));
        }
    }

    private UnitLine line(UnitRow unit) {
        return new UnitLine(
                LocalDate.now(clock),
                unit,
                units.parent(unit).orElse(null),
                units.into(unit).stream()
                        .map(step -> new UnitStep(
                                step,
                                units.find(step.fromCode(), step.fromValidFrom())
                                        .orElseThrow()))
                        .toList(),
                units.from(unit).stream()
                        .map(step -> new UnitStep(
                                step,
                                units.find(step.toCode(), step.toValidFrom()).orElseThrow()))
                        .toList());
    }

    private static Stream<String> said(UnitRow unit) {
        return Stream.of(
                unit.fullName().vi(), unit.nameEn(), unit.code(), unit.otherName() == null ? "" : unit.otherName());
    }
}
