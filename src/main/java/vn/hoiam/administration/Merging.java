package vn.hoiam.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.units.Merger;
import vn.hoiam.units.MergerDropped;
import vn.hoiam.units.MergerEntered;
import vn.hoiam.units.MergerTakenBack;
import vn.hoiam.units.Mergers;
import vn.hoiam.units.TakeoverPlanned;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitEndPlanned;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * The desk where an administrator of the province enters a merger or division of communes to come, as one act. First it is told
 * what it would do; only who has seen that confirms. Until the day before it may be taken back, as one act too.
 */
@ApplicationScoped
@Transactional
public class Merging {

    @Inject
    Clock clock;

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    Units units;

    @Inject
    Mergers mergers;

    @Inject
    UnitLoads loads;

    @Inject
    Journal journal;

    @Inject
    Event<Fact> facts;

    /** The mergers whose day has not come, the next first. */
    public List<Merger> toCome() {
        jurisdiction.mustAdministerProvince();
        units.look();
        return mergers.toCome(today());
    }

    /** What each name typed in the form may mean, where it leaves that open. */
    public Map<String, List<UnitCandidate>> choices(MergerForm form) {
        jurisdiction.mustAdministerProvince();
        var known = units.known();
        var day = MergerReading.day(form.getDay(), today());
        return form.typed().distinct().collect(Collectors.toMap(typed -> typed, typed -> TypedCommune.of(
                        typed, null, known, day)
                .choices()));
    }

    public MergerPreview preview(MergerForm form) {
        jurisdiction.mustAdministerProvince();
        units.look();
        return read(form);
    }

    /** {@code seen} names the preview; when it would be another by now, nothing is written. */
    public void confirm(MergerForm form, String seen) {
        jurisdiction.mustAdministerProvince();
        mergers.hold();
        var preview = read(form);
        if (!preview.seen().equals(seen)) {
            throw new Refusal("units.merger.stale");
        }
        var merger = preview.merger();
        var actor = jurisdiction.actor();
        mergers.add(merger, jurisdiction.accountId(), clock.instant());
        var told = new ArrayList<Fact>();
        merger.ends().forEach(unit -> told.add(new UnitEndPlanned(unit, merger, actor)));
        merger.successors().forEach(unit -> told.add(new TakeoverPlanned(unit, merger, actor)));
        journal.writeAll(told);
        facts.fire(new MergerEntered(merger, actor));
    }

    /** Takes back what was entered, all of it. */
    public void drop(String uid) {
        jurisdiction.mustAdministerProvince();
        mergers.hold();
        var merger = mergers.toCome(today()).stream()
                .filter(known -> known.uid().toString().equals(uid))
                .findFirst()
                .orElseThrow(() -> new Refusal("units.merger.gone"));
        if (mergers.isBuiltOn(merger)) {
            throw new Refusal("units.merger.built-on");
        }
        var actor = jurisdiction.actor();
        mergers.remove(merger);
        var told = new ArrayList<Fact>();
        merger.ends().forEach(unit -> told.add(new MergerDropped(unit, merger, actor)));
        merger.successors().forEach(unit -> told.add(new MergerDropped(unit, merger, actor)));
        journal.writeAll(told);
        facts.fire(new MergerTakenBack(merger, actor));
    }

    private MergerPreview read(MergerForm form) {
        var known = units.known();
        var merger = new MergerReading(form, known).merger();
        return new MergerPreview(
                merger,
                loads.on(merger.day(), merger.ends(), known.at(merger.day().minusDays(1))),
                namesakes(merger));
    }

    private List<UnitRow> namesakes(Merger merger) {
        return merger.begins().stream()
                .flatMap(begun -> Stream.concat(units.known().all().stream(), merger.begins().stream())
                        .filter(unit -> unit != begun
                                && unit.isInForceOn(merger.day())
                                && !merger.ends().contains(unit)
                                && unit.fullName()
                                        .vi()
                                        .equalsIgnoreCase(begun.fullName().vi())))
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
