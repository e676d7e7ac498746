package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.hoiam.FaultyEntry;
import vn.hoiam.store.LinkToken;

/** How an empty portal comes to its first administrator: by the link that its start printed, once. */
@ApplicationScoped
@Transactional
public class SetUp {

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    Passwords passwords;

    @Inject
    Staffing staffing;

    @Inject
    Clock clock;

    public void open(AccountForm form, PasswordForm password) {
        var problems = form.problems();
        problems.addAll(password.problems(form.user()));
        FaultyEntry.refuse(problems);
        invitations.useSetUp(LinkToken.typed(password.getProof()), clock.instant());
        // Somebody may have opened one by the command since the link was printed.
        if (!accounts.isEmpty()) {
            throw Invitations.noSetUp();
        }
        staffing.open(
                form.user(),
                form.person(),
                form.reads(),
                passwords.encode(password.getPassword().toCharArray()));
    }
}
