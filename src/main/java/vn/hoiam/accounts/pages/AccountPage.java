package vn.hoiam.accounts.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.accounts.AccountForm;
import vn.hoiam.accounts.AccountKeeping;
import vn.hoiam.accounts.AccountView;
import vn.hoiam.accounts.Duty;
import vn.hoiam.accounts.DutyForm;
import vn.hoiam.accounts.Staffing;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.Unit;
import vn.hoiam.units.Units;

/** One account: its duties from when until when, the name, and whether and how its official signs in. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    AccountKeeping keeping;

    @Inject
    Staffing staffing;

    @Inject
    InvitationLink link;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private String username;
    private String done;
    private long version;
    private AccountForm form;
    private DutyForm duty;
    private String ending;
    private String day;
    private transient AccountView view;

    /** The account as it stands now; what was typed stays through mistakes and through changes by others. */
    public void show() {
        view = keeping.get(username == null ? "" : username);
        var faces = FacesContext.getCurrentInstance();
        if (form == null) {
            form = view.form();
            duty = new DutyForm(LocalDate.now(clock));
            day = LocalDate.now(clock).toString();
        }
        // Whoever was told that another was faster sees what counts now, and may go on from there.
        if (!faces.isPostback() || !faces.getMessageList(null).isEmpty()) {
            version = view.account().version();
        }
    }

    public String give() {
        staffing.give(username, version, duty);
        return here("GIVEN");
    }

    public String end() {
        staffing.end(
                username, version, ending == null || !ending.matches("\\d{1,18}") ? 0 : Long.parseLong(ending), day);
        return here("ENDED");
    }

    public String rename() {
        keeping.rename(username, version, form);
        return here("RENAMED");
    }

    public String close() {
        keeping.close(username, version);
        return here("CLOSED");
    }

    public String reopen() {
        keeping.reopen(username, version);
        return here("REOPENED");
    }

    /** The link is on the page that answers this very form, and nowhere else. */
    public String invite() {
        return link.show(username, version);
    }

    private String here(String what) {
        return "/desk/administration/account?faces-redirect=true&username=" + username + "&done=" + what;
    }

    public AccountView view() {
        return view;
    }

    public List<Duty> endable() {
        return view.duties().stream().filter(known -> !isOver(known)).toList();
    }

    public boolean isOver(Duty known) {
        return known.isOver(LocalDate.now(clock));
    }

    /** Whether its unit is one of former times. */
    public boolean isAtFormerUnit(Duty known) {
        return known.unit().hasEndedOn(LocalDate.now(clock));
    }

    /** Where a duty at a former unit is held today; null when that was divided, so that the duty is over. */
    public Bilingual heir(Duty known) {
        return units.follow(known.unit()).map(Unit::fullName).orElse(null);
    }

    public AccountForm form() {
        return form;
    }

    public DutyForm duty() {
        return duty;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("GIVEN|ENDED|RENAMED|CLOSED|REOPENED") ? done : null;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
