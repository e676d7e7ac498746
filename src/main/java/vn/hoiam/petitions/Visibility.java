package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.Duty;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;

/**
 * Who may see what of a petition: the one answer for page, API, list and file. Whoever holds the receipt code sees their
 * own; everybody sees what has been released; officials see what lies with their unit.
 */
@ApplicationScoped
public class Visibility {

    private static final DutyKind[] READERS = {
        DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER, DutyKind.PUBLISHER, DutyKind.COORDINATOR, DutyKind.INSPECTOR
    };

    @Inject
    CurrentUser me;

    @Inject
    Clock clock;

    /** Refuses, as if the petition did not exist, unless the official may read the case. */
    public void mustRead(Petition petition) {
        if (!mayRead(petition)) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    /** The same as a question: whether the official may read the case and what came with it. */
    public boolean mayRead(Petition petition) {
        return holdsOne(petition, READERS);
    }

    /** Refuses, as if the petition did not exist, unless the official works on the case where it lies. */
    void mustHandle(Petition petition) {
        if (!mayHandle(petition)) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    /** A note is for those who work at the unit where it was written, and for inspectors; for the leader alone what lay with them alone. */
    boolean mayRead(CaseNote note) {
        return Stream.of(DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER, DutyKind.INSPECTOR)
                        .anyMatch(kind -> me.holds(Concern.duty(kind, note.isForLeader()), note.unit()))
                || me.delegation(note.unit())
                        .filter(duty ->
                                !note.isForLeader() || Mandates.coverConfided(duty.capacity(), LocalDate.now(clock)))
                        .isPresent();
    }

    /** The units whose cases the official may read. */
    public List<Unit> units() {
        return Stream.concat(me.units(READERS).stream(), ledFor(duty -> true))
                .distinct()
                .toList();
    }

    /** The units of whose cases the official reads those, too, that lie with the leader alone; null for all. */
    public List<Unit> confided() {
        return me.units(DutyKind.COORDINATOR, DutyKind.INSPECTOR).stream()
                        .anyMatch(unit -> unit.level() == UnitLevel.PROVINCE)
                ? null
                : Stream.concat(
                                me.units(DutyKind.LEADER, DutyKind.COORDINATOR, DutyKind.INSPECTOR).stream(),
                                ledFor(duty -> Mandates.coverConfided(duty.capacity(), LocalDate.now(clock))))
                        .distinct()
                        .toList();
    }

    /** The kinds of petitions of a unit that the official may read; null for all. Who only acts for its leader reads what that covers. */
    public List<PetitionKind> kinds(Unit unit) {
        return Stream.of(READERS).anyMatch(kind -> me.holds(kind, unit))
                ? null
                : me.delegation(unit)
                        .map(duty -> Mandates.kinds(duty.capacity(), LocalDate.now(clock)))
                        .orElse(null);
    }

    /** The units I lead today in somebody’s place. */
    private Stream<Unit> ledFor(Predicate<Duty> which) {
        return me.delegations().stream().filter(which).flatMap(duty -> me.place(duty).stream());
    }

    /** Whether the official reads the cases of the whole province, and not only those that lie with the province itself. */
    public boolean isOverAll() {
        return me.units(Stream.of(READERS).filter(DutyKind::reachesDown).toArray(DutyKind[]::new)).stream()
                .anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    /** Inspectors, coordinators and publishers read the case; who wrote it is for those who handle it. */
    public boolean maySeeContact(Petition petition) {
        return mayHandle(petition);
    }

    public boolean isPublic(Petition petition) {
        return petition.shown().releasedAt() != null;
    }

    /** A reply is public once an officer has released a wording of it. */
    public boolean isReplyPublic(Petition petition) {
        return isPublic(petition) && petition.shown().reply() != null;
    }

    /** Of a file that came with a public petition everybody sees what an officer has released, under its own name only. */
    public boolean isPublic(Attachment attachment, String file) {
        return isPublic(attachment.petition())
                && attachment.publicFile() != null
                && attachment.publicFile().name().equals(file);
    }

    /** Whether the official works on the case: takes in, handles or leads where it lies. */
    public boolean mayHandle(Petition petition) {
        return holdsOne(petition, DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER);
    }

    private boolean holdsOne(Petition petition, DutyKind... kinds) {
        return Warrant.find(me, petition, LocalDate.now(clock), kinds).isPresent();
    }
}
