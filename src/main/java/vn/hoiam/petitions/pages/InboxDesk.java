package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.InboxFilter;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Whose inbox it is: the units before an official, and what an address of the inbox means to them. */
@RequestScoped
class InboxDesk {

    @Inject
    Visibility visibility;

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    @Inject
    PromiseCounting counting;

    @Inject
    Clock clock;

    private InboxUnits mine;

    InboxUnits mine() {
        if (mine == null) {
            mine = InboxUnits.of(visibility.units(), visibility.isOverAll(), units);
        }
        return mine;
    }

    InboxFilter filter(InboxView view) {
        return new InboxFilter(
                mine().rows(view.getUnit(), units),
                confided(),
                kinds(view),
                me.accountId(),
                view.tab(),
                view.narrowing(),
                today(),
                counting.soonUntil());
    }

    private List<PetitionKind> kinds(InboxView view) {
        var unit = mine().chosen(view.getUnit());
        return unit == null
                ? null
                : units.find(unit.code()).map(visibility::kinds).orElse(null);
    }

    /** Whether the official works on the cases of a unit, and does not only read them. */
    boolean isWorking(UnitRow unit) {
        return Stream.concat(
                        me.units(DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER).stream(),
                        me.delegations().stream().flatMap(duty -> me.place(duty).stream()))
                .anyMatch(own -> own.id().equals(unit.id()));
    }

    List<Long> divided() {
        return mine().rows(InboxUnits.DIVIDED, units);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Long> confided() {
        return visibility.confided() == null ? null : InboxUnits.rows(visibility.confided().stream(), units);
    }
}
