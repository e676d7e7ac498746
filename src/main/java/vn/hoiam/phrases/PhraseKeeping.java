package vn.hoiam.phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.language.Folding;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.units.Unit;

/** The desk where the officials who answer petitions keep the phrases of their unit, each for all of them. */
@ApplicationScoped
@Transactional
public class PhraseKeeping {

    private static final DutyKind[] WRITERS = {DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER};

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Phrases phrases;

    @Inject
    Sectors sectors;

    @Inject
    Journal journal;

    @Inject
    Event<Fact> facts;

    /** Whether I keep the phrases of some unit. */
    public boolean isMine() {
        return !me.units(WRITERS).isEmpty();
    }

    /** The units whose phrases I keep; for whoever keeps none, there is no such page. */
    public List<Unit> units() {
        var mine = me.units(WRITERS);
        if (mine.isEmpty()) {
            throw new NotFound("accounts.duty.missing");
        }
        return mine;
    }

    /** The phrases of a unit of mine, by name. */
    public List<Phrase> list(String unitCode) {
        return phrases.list(mine(unitCode));
    }

    /** Those that came with the portal, and are there for every unit. */
    public List<PhraseRow> ofPortal() {
        return PortalPhrases.on(LocalDate.now(clock));
    }

    /** One that is mine to change. */
    public Phrase get(UUID uid) {
        var phrase = phrases.get(uid);
        me.mustHoldOne(phrase.unit(), WRITERS);
        return phrase;
    }

    public PhraseForm form(Phrase phrase) {
        return new PhraseForm(phrase);
    }

    public void add(String unitCode, PhraseForm form) {
        var unit = mine(unitCode);
        journal.hold(subject(unit));
        refuse(form, unit, null);
        var phrase = new Phrase(unit, form, me.accountId(), clock.instant());
        phrases.add(phrase);
        facts.fire(new PhraseAdded(phrase.uid(), unit, phrase.name(), phrase.text(), actor()));
    }

    /** {@code version} is that of the phrase as the official saw it. */
    public void change(UUID uid, int version, PhraseForm form) {
        var phrase = held(uid, version);
        refuse(form, phrase.unit(), phrase);
        var before = phrase.name();
        phrase.change(form, me.accountId(), clock.instant());
        facts.fire(new PhraseChanged(phrase.uid(), before, phrase.name(), phrase.text(), actor()));
    }

    /** From now on it is offered to nobody. */
    public void retire(UUID uid, int version) {
        var phrase = held(uid, version);
        phrase.retire(me.accountId(), clock.instant());
        facts.fire(new PhraseRetired(phrase.uid(), phrase.name(), actor()));
    }

    private void refuse(PhraseForm form, Unit unit, Phrase itself) {
        var problems = form.problems();
        if (form.name() != null && isTaken(form.name(), unit, itself)) {
            problems.add(WrongField.of("name", "phrases.name.taken"));
        }
        if (form.sector() != null && sectors.find(form.sector()).isEmpty()) {
            problems.add(WrongField.of("sector", "phrases.sector.unknown"));
        }
        FaultyEntry.refuse(problems);
    }

    private boolean isTaken(String name, Unit unit, Phrase itself) {
        return phrases.list(unit).stream()
                .filter(other -> itself == null || !other.uid().equals(itself.uid()))
                .anyMatch(other -> Folding.toned(other.name()).equals(Folding.toned(name)));
    }

    /** Whoever else changes it, or names another of the unit, waits until this transaction ends. */
    private Phrase held(UUID uid, int version) {
        journal.hold(uid);
        var phrase = get(uid);
        journal.hold(subject(phrase.unit()));
        phrase.mustBeAt(version);
        return phrase;
    }

    private Unit mine(String unitCode) {
        return units().stream()
                .filter(unit -> unit.code().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new NotFound("accounts.duty.missing"));
    }

    private static UUID subject(Unit unit) {
        return UUID.nameUUIDFromBytes(("phrases of " + unit.id()).getBytes(StandardCharsets.UTF_8));
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
