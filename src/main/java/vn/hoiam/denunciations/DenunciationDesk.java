package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.Surrendered;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The desk where denunciations are read. What is not the reader's to see is not there. */
@ApplicationScoped
@Transactional
public class DenunciationDesk {

    @Inject
    Sight sight;

    @Inject
    Denunciations denunciations;

    @Inject
    Secrets secrets;

    @Inject
    CaseReading reading;

    @Inject
    Units units;

    /** Whether a duty of mine leads here; nothing is asked of the database, since every page of the desk wants to know. */
    public boolean isAtMyDoor() {
        return sight.isSomebody() && sight.isAtDoor();
    }

    /** Whether there is a way here for me: by a duty, or by a case I was charged to verify. */
    public boolean isOpenToMe() {
        return sight.isSomebody()
                && (sight.isAtDoor()
                        || !denunciations
                                .list(Set.of(), sight.accountId(), false)
                                .isEmpty());
    }

    public List<DenunciationRow> list() {
        var cases = denunciations.list(sight.reach(), sight.accountId(), sight.isSuperior());
        var steps = denunciations.steps(cases);
        return cases.stream()
                .flatMap(one -> row(one, steps.getOrDefault(one.id(), List.of())).stream())
                .toList();
    }

    private Optional<DenunciationRow> row(Denunciation one, List<Step> steps) {
        var role = sight.role(one, secrets.content(one));
        return role == Sight.Role.NOBODY
                ? Optional.empty()
                : Optional.of(new DenunciationRow(
                        one.uid(),
                        one.shortName(),
                        one.kind(),
                        one.state(),
                        one.cameOn(),
                        one.unit().fullName(),
                        role,
                        role == Sight.Role.KEY_HOLDER ? null : reading.next(one, steps)));
    }

    public CaseSheet open(UUID uid) {
        var one = denunciations.get(uid);
        var content = secrets.content(one);
        var role = sight.role(one, content);
        return switch (role) {
            case NOBODY -> throw new NotFound("denunciations.unknown");
            case KEY_HOLDER ->
                new CaseSheet(
                        one, role, null, null, null, List.of(), List.of(), Set.of(), null, true, List.of(), List.of(),
                        false);
            case DESK, SUPERIOR -> sheet(one, role, content, false);
            case VERIFIER -> sheet(one, role, content, true);
        };
    }

    /** The step by which I may do an act to the case, and the grounds to choose from; not there when I may not. */
    public ChosenStep choose(UUID uid, DenunciationAct act) {
        var one = denunciations.get(uid);
        if (!open(uid).acts().contains(act)) {
            throw new NotFound("denunciations.unknown");
        }
        return new ChosenStep(act, one.step(act).orElseThrow(), reading.groundsToday(one, act));
    }

    /** A file that came with it. It may show who sent it, so a verifier does not have it. */
    public Surrendered.File file(UUID uid, int position) {
        var sheet = open(uid);
        if (!sheet.files().contains(position)) {
            throw new NotFound("denunciations.unknown");
        }
        return secrets.file(sheet.denunciation(), position).orElseThrow(() -> new NotFound("denunciations.unknown"));
    }

    /** For the printed paper: whoever prints it, it is what a verifier may have. */
    public CaseSheet paper(UUID uid) {
        var sheet = open(uid);
        if (sheet.content() == null) {
            throw new NotFound("denunciations.unknown");
        }
        return sheet(sheet.denunciation(), sheet.role(), sheet.content(), true);
    }

    private CaseSheet sheet(Denunciation one, Sight.Role role, Content content, boolean isPaper) {
        var steps = denunciations.steps(one);
        var next = sight.next(one);
        var isAtWork = role == Sight.Role.DESK || role == Sight.Role.SUPERIOR;
        return new CaseSheet(
                one,
                role,
                content,
                isPaper ? content.paper() : content.account(),
                Optional.ofNullable(content.commune())
                        .flatMap(code -> units.bearing(code).stream().findFirst())
                        .map(UnitRow::fullName)
                        .orElse(null),
                reading.lines(one, steps),
                reading.clocks(one, steps),
                isAtWork ? Recourse.possible(next, steps) : Set.of(),
                one.verifier() == null ? null : denunciations.username(one.verifier()),
                sight.mayHoldKey(one, content),
                isAtWork ? secrets.files(one) : List.of(),
                reading.repeats(one, steps, isPaper),
                role == Sight.Role.DESK && Publishing.concernsMe(next, steps));
    }
}
