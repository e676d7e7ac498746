package vn.hoiam.accounts.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.Capacity;
import vn.hoiam.accounts.Delegating;
import vn.hoiam.accounts.DelegationForm;
import vn.hoiam.accounts.Duty;
import vn.hoiam.units.Unit;

/** Where a leader who will be away names who acts in their place, and takes that back. */
@Named
@ViewScoped
public class DelegationsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Delegating delegating;

    @Inject
    Clock clock;

    private final DelegationForm form = new DelegationForm();
    private String unit;
    private String done;
    private transient List<Unit> units;
    private transient List<Account> candidates;
    private transient List<Duty> delegations;

    /** What I have delegated as it stands now; what was typed stays through mistakes. */
    public void show() {
        units = delegating.units();
        unit = chosen().code();
        form.setUnit(unit);
        delegations = delegating.list();
        candidates = null;
    }

    public String delegate() {
        delegating.delegate(form);
        return show("DELEGATED");
    }

    public String end(long id, long version) {
        delegating.end(id, version);
        return show("ENDED");
    }

    private String show(String what) {
        return "/desk/delegations?faces-redirect=true&at=" + unit + "&done=" + what;
    }

    public boolean isOver(Duty duty) {
        return duty.isOver(today());
    }

    /** Whether it runs, is over or is to come. */
    public String stateKey(Duty duty) {
        var state = isOver(duty) ? "over" : duty.isHeldOn(today()) ? "running" : "to-come";
        return "accounts.delegation." + state;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit for which somebody is named. */
    public Unit chosen() {
        return units.stream()
                .filter(mine -> mine.code().equals(unit))
                .findFirst()
                .orElse(units.get(0));
    }

    public List<Unit> units() {
        return units;
    }

    /** Wanted already while the form is being read: the choices are checked against it. */
    public List<Account> candidates() {
        if (candidates == null) {
            candidates = delegating.candidates(unit);
        }
        return candidates;
    }

    public Capacity[] capacities() {
        return Capacity.values();
    }

    public List<Duty> delegations() {
        if (delegations == null) {
            delegations = delegating.list();
        }
        return delegations;
    }

    public DelegationForm form() {
        return form;
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
