package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.accounts.Holders;
import vn.hoiam.calendar.Now;
import vn.hoiam.language.Folding;
import vn.hoiam.routing.Competence;
import vn.hoiam.routing.Competences;
import vn.hoiam.routing.Concerned;
import vn.hoiam.routing.Route;
import vn.hoiam.routing.RouteGround;
import vn.hoiam.routing.Routing;
import vn.hoiam.routing.Said;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * Where a petition goes: to whoever decides it by its kind and by whom it is about, else to the body that the province’s rules
 * name for what it is about, else to the commune where it happened; and past those it is about.
 */
@ApplicationScoped
public class Destination {

    @Inject
    Clock clock;

    @Inject
    Routing routing;

    @Inject
    Holders holders;

    @Inject
    Units units;

    /** Whether no commune has to be named, because the province decides it wherever it happened. */
    public boolean isForProvince(PetitionForm form) {
        return form.isForProvince() || isAboveCommunes(form);
    }

    /** The route of a form; empty when its place leads to no commune of today, or not to one alone. */
    Optional<Route> find(PetitionForm form) {
        if (form.isForProvince()) {
            return Optional.of(routing.province());
        }
        if (isAboveCommunes(form)) {
            return Optional.of(routing.province().by(RouteGround.COMPETENCE));
        }
        return byPlace(form)
                .map(found -> routing.ruled(found, form.getSector(), form.getKind(), form.words()))
                .map(found -> past(found, form));
    }

    /** Where nobody can say where it happened, a person of the province looks at it, and nothing is guessed. */
    private Optional<Route> byPlace(PetitionForm form) {
        return routing.find(
                        form.getUnit(),
                        form.getAddress(),
                        form.getLat(),
                        form.getLng(),
                        form.isPlaceUnknown() ? null : form.words())
                .map(found -> form.isSettledByHamlet() ? found.by(RouteGround.HAMLET) : found)
                .or(() -> form.isPlaceUnknown() ? Optional.of(routing.unclear()) : Optional.empty());
    }

    /** The route of what was handed in at a unit: it stays there, but for what is about those who lead it. */
    Route fromDesk(Unit unit, PetitionForm form) {
        return staying(new Route(unit, RouteGround.OWN_DESK), form);
    }

    /** The route of what takes an earlier case further: to the unit that answered it or stands for it today, but for the same. */
    Route again(Petition earlier, PetitionForm form) {
        var seat = units.byId(units.seat(earlier.unit()).id());
        return staying(new Route(seat, RouteGround.EARLIER_CASE), form);
    }

    private Route staying(Route own, PetitionForm form) {
        if (!form.isAboutOfficials()) {
            return own;
        }
        return isAboveCommunes(form) ? routing.province().by(RouteGround.COMPETENCE) : past(own, form);
    }

    /** What the address of a form tells of its commune or, where it tells of none, what the petition says. */
    public Said said(PetitionForm form) {
        return routing.said(form.getAddress(), form.words());
    }

    /** The communes that may mean. */
    List<UnitRow> candidates(PetitionForm form) {
        return said(form).match().candidates().stream().map(UnitCandidate::unit).toList();
    }

    /** Who decides a petition by whom it is about; empty where that does not matter. */
    public Optional<Competence> competence(Petition petition) {
        return matter(petition.kind(), petition.sector())
                .filter(matter -> petition.concern().concerned() != null)
                .flatMap(matter -> Competences.find(
                        matter,
                        petition.concern().concerned(),
                        petition.sector(),
                        LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM)));
    }

    /** What is wrong about whom it is said to be about; empty where nothing is. */
    Optional<Problem> objection(PetitionForm form) {
        return form.concerned()
                .filter(concerned -> competence(form, concerned).isEmpty())
                .map(unknown -> Problem.of(Particular.CONCERNED.field(), "petitions.particular.concerned.required"));
    }

    private boolean isAboveCommunes(PetitionForm form) {
        return form.concerned()
                .flatMap(concerned -> competence(form, concerned))
                .filter(competence -> competence.decider().level() != UnitLevel.COMMUNE)
                .isPresent();
    }

    private Optional<Competence> competence(PetitionForm form, Concerned concerned) {
        return form.kind()
                .flatMap(kind -> matter(kind, form.getSector()))
                .flatMap(matter -> Competences.find(matter, concerned, form.getSector(), LocalDate.now(clock)));
    }

    private static Optional<String> matter(PetitionKind kind, String sector) {
        if (kind.isComplaint()) {
            return Optional.of(kind.code());
        }
        return kind.isAboutOfficials(sector) ? Optional.of(Competences.CONDUCT) : Optional.empty();
    }

    /** What names one of those who lead the unit goes past them, whatever else its sender chose. */
    private Route past(Route found, PetitionForm form) {
        return form.isAboutOfficials() && isNamed(found.unit(), form.words())
                ? routing.province().by(RouteGround.CONFLICT)
                : found;
    }

    private boolean isNamed(Unit unit, String words) {
        var text = " " + Folding.toned(words).replaceAll("[^\\p{L}]+", " ") + " ";
        return holders.names(unit, EnumSet.of(DutyKind.LEADER), LocalDate.now(clock)).stream()
                .map(Folding::toned)
                .filter(name -> name.indexOf(' ') > 0)
                .anyMatch(name -> text.contains(" " + name + " "));
    }
}
