package vn.hoiam.hamlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The desk where an administrator of the province or of a commune keeps the list of its hamlets. */
@ApplicationScoped
@Transactional
public class HamletKeeping {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    @Inject
    Hamlets hamlets;

    @Inject
    Journal journal;

    @Inject
    Event<Fact> facts;

    /** The communes whose hamlets I may keep. */
    public List<UnitRow> communes() {
        var mine = me.units(DutyKind.ADMIN);
        if (mine.isEmpty()) {
            throw new NotFound("accounts.duty.missing");
        }
        return units.communes().stream()
                .filter(commune -> mine.stream()
                        .anyMatch(unit ->
                                unit.level() == UnitLevel.PROVINCE || unit.id().equals(commune.id())))
                .toList();
    }

    public UnitRow commune(String code) {
        var unit = units.get(code);
        var commune = units.row(unit.id());
        if (commune.level() != UnitLevel.COMMUNE) {
            throw new NotFound("units.unknown", code);
        }
        me.mustHold(DutyKind.ADMIN, unit);
        return commune;
    }

    public HamletList list(String code) {
        var commune = commune(code);
        return new HamletList(commune, Predecessors.of(commune, units), hamlets.list(commune.id()), subject(commune));
    }

    public void add(String code, HamletForm form) {
        var list = mine(code);
        var data = read(form, list, null);
        hamlets.add(new Hamlet(list.commune(), data, me.accountId(), clock.instant()));
        facts.fire(new HamletAdded(list.subject(), data, actor()));
    }

    /** Puts right what was written wrongly. {@code version} is what the administrator saw. */
    public void correct(String code, UUID uid, int version, HamletForm form) {
        var list = mine(code);
        var hamlet = seen(list, uid, version);
        var before = list.get(uid);
        // Days are changed by acts of their own.
        form.setFrom(before.validFrom().toString());
        form.setUntil(before.validUntil() == null ? null : before.validUntil().toString());
        var data = read(form, list, before);
        if (!data.changes(before)) {
            FaultyEntry.refuse(List.of(WrongField.of("name", "hamlets.same")));
        }
        hamlet.correct(data, me.accountId(), clock.instant());
        facts.fire(new HamletChanged(list.subject(), list.data(before), data, actor()));
    }

    /** From a day on it bears another name, and keeps the present one as its former name. */
    public void rename(String code, UUID uid, int version, HamletForm form) {
        var list = mine(code);
        var hamlet = seen(list, uid, version);
        var before = list.get(uid);
        form.setFormerName(before.name());
        form.setFormerCommune(
                list.data(before).former() == null
                        ? null
                        : Predecessors.key(list.data(before).former()));
        form.setUntil(null);
        var problems = new ArrayList<WrongField>();
        var day = HamletReading.day("renamedFrom", form.getFrom(), problems);
        if (problems.isEmpty() && (day == null || !day.isAfter(before.validFrom()))) {
            problems.add(WrongField.of("renamedFrom", "hamlets.from.after", before.validFrom()));
        }
        FaultyEntry.refuse(problems);
        var data = read(form, list, before, "newName");
        if (data.name().equals(before.name())) {
            FaultyEntry.refuse(List.of(WrongField.of("newName", "hamlets.same")));
        }
        hamlet.end(day, me.accountId(), clock.instant());
        hamlets.add(new Hamlet(list.commune(), data, me.accountId(), clock.instant()));
        facts.fire(new HamletRenamed(list.subject(), before.name(), data.name(), day, actor()));
    }

    public void end(String code, UUID uid, int version, HamletForm form) {
        var list = mine(code);
        var hamlet = seen(list, uid, version);
        var before = list.get(uid);
        var problems = new ArrayList<WrongField>();
        var day = HamletReading.day("until", form.getUntil(), problems);
        if (problems.isEmpty() && (day == null || !day.isAfter(before.validFrom()))) {
            problems.add(WrongField.of("until", "hamlets.until.early", before.validFrom()));
        }
        FaultyEntry.refuse(problems);
        hamlet.end(day, me.accountId(), clock.instant());
        facts.fire(new HamletEnded(list.subject(), before.name(), day, actor()));
    }

    /** What an import would do. */
    public HamletImport preview(String code, String csv) {
        return list(code).read(csv);
    }

    /** Takes in what was shown; {@code stamp} is that of what the administrator saw. */
    public void take(String code, String csv, String stamp) {
        var list = mine(code);
        var read = list.read(csv);
        if (!read.stamp().equals(stamp)) {
            throw new Refusal("hamlets.stale");
        }
        if (!read.isChange()) {
            FaultyEntry.refuse(List.of(WrongField.of("rows", "hamlets.import.nothing")));
        }
        for (var line : read.lines()) {
            if (line.change() == LineChange.NEW) {
                hamlets.add(new Hamlet(list.commune(), line.data(), me.accountId(), clock.instant()));
            } else if (line.change() == LineChange.CHANGED) {
                seen(list, line.known().uid(), line.known().version())
                        .correct(line.data(), me.accountId(), clock.instant());
            }
        }
        facts.fire(new HamletsImported(
                list.subject(), read.count(LineChange.NEW), read.count(LineChange.CHANGED), actor()));
    }

    public byte[] export(String code) {
        return list(code).written();
    }

    /** The list, for whoever may change it, and for nobody else until the transaction ends. */
    private HamletList mine(String code) {
        journal.hold(subject(commune(code)));
        return list(code);
    }

    private Hamlet seen(HamletList list, UUID uid, int version) {
        if (list.get(uid).version() != version) {
            throw new Refusal("hamlets.stale");
        }
        return hamlets.find(uid).orElseThrow(() -> new NotFound("hamlets.unknown"));
    }

    private static HamletData read(HamletForm form, HamletList list, HamletRow itself) {
        return read(form, list, itself, "name");
    }

    private static HamletData read(HamletForm form, HamletList list, HamletRow itself, String nameField) {
        var reading = new HamletReading(form, list.commune(), list.predecessors());
        FaultyEntry.refuse(reading.problems(list.without(itself)).stream()
                .map(problem -> problem.field().equals("name")
                        ? new WrongField(nameField, problem.textKey(), problem.words())
                        : problem)
                .toList());
        return reading.data();
    }

    /** The record of all that is done to the hamlets of a commune. */
    static UUID subject(UnitRow commune) {
        return UUID.nameUUIDFromBytes(("hamlets of " + Predecessors.key(commune)).getBytes(StandardCharsets.UTF_8));
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
