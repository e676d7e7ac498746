package vn.hoiam.accounts.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.accounts.AccountForm;
import vn.hoiam.accounts.DutyForm;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.accounts.Staffing;

/** Where an administrator opens an account with its first duty. */
@Named
@ViewScoped
public class OpenAccountPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    Staffing staffing;

    @Inject
    InvitationLink link;

    @Inject
    Clock clock;

    private final AccountForm form = new AccountForm();
    private DutyForm duty;

    public void show() {
        jurisdiction.mustAdministerAnything();
        if (duty == null) {
            duty = new DutyForm(LocalDate.now(clock));
        }
    }

    public String open() {
        return link.show(staffing.open(form, duty));
    }

    public AccountForm form() {
        return form;
    }

    public DutyForm duty() {
        return duty;
    }
}
