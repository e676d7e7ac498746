package vn.hoiam.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.Accounts;
import vn.hoiam.accounts.CurrentUser;

/** Says who is at the desk while the demo is loaded. */
@RequestScoped
public class Roster {

    @Inject
    CurrentUser me;

    @Inject
    Accounts accounts;

    private final Map<String, Account> known = new HashMap<>();

    public void seat(String username) {
        me.actAs(known.computeIfAbsent(username, accounts::get));
    }
}
