package vn.hoiam.notifications.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.notifications.DeskLetters;
import vn.hoiam.notifications.WaitingCase;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The cases in an official's hands whose letters wait for somebody. */
@Named
@RequestScoped
public class LettersDesk {

    private static final DutyKind[] WORKING = {DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER};

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    @Inject
    Visibility visibility;

    @Inject
    DeskLetters letters;

    private List<WaitingCase> waiting;

    public List<WaitingCase> waiting() {
        if (waiting == null) {
            waiting = letters.of(rows(WORKING)).stream()
                    .filter(one -> visibility.maySeeContact(one.petition()))
                    .toList();
        }
        return waiting;
    }

    /** How many there were a moment ago. */
    public long count() {
        return letters.count(rows(WORKING), rows(DutyKind.LEADER));
    }

    /** Whether the official works on cases, or looks after the portal: nobody else is led here. */
    public boolean isAtWork() {
        return me.isAdministrator() || isWorking();
    }

    public boolean isWorking() {
        return !rows(WORKING).isEmpty();
    }

    private List<Long> rows(DutyKind... duties) {
        return me.units(duties).stream()
                .flatMap(unit -> units.held(units.row(unit.id())).stream())
                .map(UnitRow::id)
                .distinct()
                .toList();
    }
}
