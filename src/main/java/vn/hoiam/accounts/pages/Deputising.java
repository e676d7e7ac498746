package vn.hoiam.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.Delegations;
import vn.hoiam.accounts.Duty;
import vn.hoiam.accounts.DutyKind;

/** Who acts for whom today, told to both at their inbox. */
@Named
@RequestScoped
public class Deputising {

    @Inject
    CurrentUser me;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    private List<Duty> given;

    /** Whether I lead a unit in my own right. */
    public boolean isLeader() {
        return !me.units(DutyKind.LEADER).isEmpty();
    }

    /** What I have delegated and is not over. */
    public List<Duty> given() {
        if (given == null) {
            given = isLeader() ? delegations.open(me.accountId(), LocalDate.now(clock)) : List.of();
        }
        return given;
    }

    /** What others have delegated to me for today. */
    public List<Duty> taken() {
        return me.delegations();
    }
}
