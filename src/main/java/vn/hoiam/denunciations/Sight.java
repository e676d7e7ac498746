package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.language.Folding;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * Who may see what of a denunciation. The desk of the unit that decides, and no unit above or beside it, sees the content; the
 * superior’s sees it once the denouncer has turned to them; a verifier sees that of the one case they are charged with; key holders see that there is a case. The denounced see nothing.
 */
@ApplicationScoped
public class Sight {

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    /** As what somebody sees a case. */
    public enum Role {
        DESK,
        /** At the body above, once the denouncer has turned to it. */
        SUPERIOR,
        VERIFIER,
        KEY_HOLDER,
        NOBODY
    }

    Role role(Denunciation denunciation, Content content) {
        if (!isSomebody() || isDenounced(content)) {
            return Role.NOBODY;
        }
        if (isOnDesk(denunciation)) {
            return Role.DESK;
        }
        if (isSuperiorOf(denunciation)) {
            return Role.SUPERIOR;
        }
        if (isVerifier(denunciation)) {
            return Role.VERIFIER;
        }
        return mayHoldKey(denunciation, content) ? Role.KEY_HOLDER : Role.NOBODY;
    }

    /**
     * A key is held for a unit and all below it: a commune need not have two holders of its own. Whoever works on the papers of the
     * case is not who looks at the name behind them.
     */
    boolean mayHoldKey(Denunciation denunciation, Content content) {
        var seat = units.seat(denunciation.unit());
        return me.units(DutyKind.KEY_HOLDER).stream().anyMatch(seat::isWithin)
                && !isVerifier(denunciation)
                && !holdsHere(denunciation, DutyKind.DENUNCIATION_RECEIVER)
                && !(isSuperiorOf(denunciation) && holdsAbove(DutyKind.DENUNCIATION_RECEIVER))
                && !isDenounced(content);
    }

    /** Whether the case is mine to work on: at the desk that decides, or above it. */
    boolean isAtWork(Denunciation denunciation, Content content) {
        return EnumSet.of(Role.DESK, Role.SUPERIOR).contains(role(denunciation, content));
    }

    /** Every unit whose cases might be mine to see, in whatever role. */
    Set<Long> reach() {
        return Stream.concat(
                        me.units(DutyKind.DENUNCIATION_RECEIVER, DutyKind.LEADER).stream()
                                .flatMap(this::answered),
                        me.units(DutyKind.KEY_HOLDER).stream().flatMap(this::below))
                .map(UnitRow::id)
                .collect(Collectors.toSet());
    }

    /** Whether there may be anything for me behind this door. */
    boolean isAtDoor() {
        return !me.units(DutyKind.DENUNCIATION_RECEIVER, DutyKind.LEADER, DutyKind.KEY_HOLDER)
                .isEmpty();
    }

    private boolean isOnDesk(Denunciation denunciation) {
        return holdsHere(denunciation, DutyKind.DENUNCIATION_RECEIVER) || holdsHere(denunciation, DutyKind.LEADER);
    }

    /** What I may do to a case on my desk next. */
    Set<DenunciationAct> next(Denunciation denunciation) {
        var next = EnumSet.noneOf(DenunciationAct.class);
        for (var act : DenunciationAct.values()) {
            if (denunciation
                    .step(act)
                    .filter(step -> mayTake(step, denunciation))
                    .isPresent()) {
                next.add(act);
            }
        }
        return next;
    }

    boolean mayTake(ProcedureStep step, Denunciation denunciation) {
        return step.by().stream()
                .filter(by -> !by.equals(ProcedureStep.CITIZEN) && !by.equals(ProcedureStep.PORTAL))
                .anyMatch(by -> by.equals(ProcedureStep.SUPERIOR)
                        ? isSuperiorOf(denunciation)
                        : holdsHere(denunciation, DutyKind.valueOf(by)));
    }

    /** At the very unit that decides; who holds the duty at the province holds it here for the province's own cases only. */
    private boolean holdsHere(Denunciation denunciation, DutyKind kind) {
        return me.units(kind).contains(units.seat(denunciation.unit()));
    }

    /** Whether what communes have had denounced again comes before me. */
    boolean isSuperior() {
        return Receivers.DESK.stream().anyMatch(this::holdsAbove);
    }

    /** Of a commune the province is the superior; the province has none in the portal. */
    private boolean isSuperiorOf(Denunciation denunciation) {
        return denunciation.isRepeated()
                && units.seat(denunciation.unit()).level() == UnitLevel.COMMUNE
                && isSuperior();
    }

    private boolean holdsAbove(DutyKind kind) {
        return me.units(kind).stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    private boolean isVerifier(Denunciation denunciation) {
        return Objects.equals(denunciation.verifier(), me.accountId());
    }

    private boolean isDenounced(Content content) {
        return isDenounced(me.name(), content);
    }

    static boolean isDenounced(String name, Content content) {
        return Folding.fold(name).equals(Folding.fold(content.accused()));
    }

    private Stream<UnitRow> answered(Unit unit) {
        var own = units.held(units.row(unit.id())).stream();
        return unit.level() == UnitLevel.PROVINCE ? Stream.concat(own, units.unheld().stream()) : own;
    }

    private Stream<UnitRow> below(Unit unit) {
        return unit.level() == UnitLevel.PROVINCE ? units.all().stream() : answered(unit);
    }

    boolean isSomebody() {
        return me.accountId() != null;
    }

    long accountId() {
        return me.accountId();
    }

    String actor() {
        return String.valueOf(me.accountId());
    }
}
