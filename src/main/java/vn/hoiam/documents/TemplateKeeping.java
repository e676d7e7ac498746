package vn.hoiam.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Problem;
import vn.hoiam.texts.TypedLine;
import vn.hoiam.units.Unit;

/** The desk where the leader of a unit words its templates; whoever drafts there reads them. */
@ApplicationScoped
@Transactional
public class TemplateKeeping {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    DocumentRights rights;

    @Inject
    Templates templates;

    /** The units whose templates I read. */
    public List<Unit> units() {
        return me.units(DutyKind.HANDLER, DutyKind.LEADER);
    }

    public boolean mayEdit(Unit unit) {
        return me.holds(DutyKind.LEADER, unit);
    }

    /** Those a unit goes by today. */
    public List<Template> list(Unit unit) {
        me.mustHoldOne(unit, DutyKind.HANDLER, DutyKind.LEADER);
        return templates.list(unit, today());
    }

    /** One as it is worded on a day; for a form, with the version of the unit’s edition of that very day. */
    public Template get(Unit unit, String code, LocalDate day) {
        me.mustHoldOne(unit, DutyKind.HANDLER, DutyKind.LEADER);
        return templates.get(unit, code, day);
    }

    /** The editions of a template that the unit has planned. */
    public List<TemplateEdition> planned(Unit unit, String code) {
        return templates.planned(unit, code, today());
    }

    /**
     * Words a template from a day on; where that day has an edition already, that is worded anew.
     *
     * @throws FaultyForm when something is missing or stands in braces that is no placeholder, or the day is past
     */
    public void word(Unit unit, String code, String from, DocumentForm form) {
        rights.mustEditTemplates(unit);
        var day = TypedLine.day(TypedLine.of(from)).orElse(LocalDate.MIN);
        if (day.isBefore(today())) {
            FaultyForm.refuse(List.of(Problem.of("from", "documents.template.from.wrong", today())), List.of());
        }
        templates.get(unit, code, day);
        var wording = form.template();
        var edition = templates.find(unit, code, day).orElseGet(() -> new TemplateEdition(unit, code, day));
        edition.mustBeAt(form.getVersion());
        edition.word(wording, rights.official(), clock.instant());
        templates.add(edition);
    }

    /** The version of the unit’s edition that begins on that day; none where there is no such. */
    public int version(Unit unit, String code, LocalDate day) {
        return templates.find(unit, code, day).map(TemplateEdition::version).orElse(0);
    }

    /** A day as an address has it, from today on; today for anything else. */
    public LocalDate day(String typed) {
        return TypedLine.day(TypedLine.of(typed))
                .filter(day -> day.isAfter(today()))
                .orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
