package vn.hoiam.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.Duty;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * An official as a digest sees them today.
 *
 * @param worked the units whose cases they work on, by row, with the former ones those answer for
 * @param led those they lead in their own right; who only acts for a leader reads at the desk what that covers
 * @param planned those whose plans they write or sign in their own right
 * @param isSuperior whether they coordinate the province, which is above every commune
 */
record DigestReader(Account account, List<Long> worked, List<Long> led, List<Long> planned, boolean isSuperior) {

    private static final Set<DutyKind> WORKING = Set.of(DutyKind.INTAKE, DutyKind.HANDLER);

    private static final Set<DutyKind> PLANNING = Set.of(DutyKind.PLANNER, DutyKind.LEADER);

    static DigestReader of(Account account, LocalDate today, Units units) {
        var own = account.dutiesOn(today);
        return new DigestReader(
                account,
                rows(own.stream().filter(duty -> WORKING.contains(duty.kind())), units),
                rows(own.stream().filter(duty -> duty.kind() == DutyKind.LEADER), units),
                rows(own.stream().filter(duty -> PLANNING.contains(duty.kind())), units),
                own.stream()
                        .filter(duty -> duty.kind() == DutyKind.COORDINATOR)
                        .flatMap(duty -> units.follow(duty.unit()).stream())
                        .anyMatch(unit -> unit.level() == UnitLevel.PROVINCE));
    }

    private static List<Long> rows(Stream<Duty> duties, Units units) {
        return duties.flatMap(duty -> units.follow(duty.unit()).stream())
                .flatMap(unit -> units.held(units.row(unit.id())).stream())
                .map(UnitRow::id)
                .distinct()
                .toList();
    }

    /** All units whose cases concern them. */
    List<Long> units() {
        return Stream.concat(worked.stream(), led.stream()).distinct().toList();
    }

    /** Whether a case that has come to a rung is theirs to know of. */
    boolean hears(DueCase of, Rung rung, Ladder ladder) {
        return led.contains(of.unit()) && ladder.reminds(rung, Reminded.LEADER)
                || worked.contains(of.unit())
                        && !of.isForLeader()
                        && ladder.reminds(rung, Reminded.OFFICER)
                        && of.isFor(account.id());
    }
}
