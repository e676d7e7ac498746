package vn.hoiam.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountKeeping;
import vn.hoiam.accounts.AccountView;
import vn.hoiam.accounts.PasswordSetting;
import vn.hoiam.site.PageAddress;
import vn.hoiam.store.Settings;

/** The link that is shown once to whoever made it, in the answer to the form that asked for it. */
@Named
@RequestScoped
public class InvitationLink {

    @Inject
    PasswordSetting setting;

    @Inject
    AccountKeeping keeping;

    @Inject
    PageAddress address;

    private AccountView view;
    private String link;

    String show(String username, long version) {
        var word = setting.invite(username, version).word();
        view = keeping.get(username);
        // Behind the #, which no browser sends and no server writes down.
        link = Settings.get("HOIAM_PUBLIC_URL", "") + address.of("/account/set-password") + "#" + word;
        return "/desk/administration/link";
    }

    /** For an account that has just been opened. */
    String show(Account opened) {
        return show(opened.username(), keeping.get(opened.username()).account().version());
    }

    /** The page exists only as an answer. */
    public void mustHaveLink() {
        if (link == null) {
            throw new NotFound("accounts.duty.missing");
        }
    }

    public AccountView view() {
        return view;
    }

    public String link() {
        return link;
    }
}
