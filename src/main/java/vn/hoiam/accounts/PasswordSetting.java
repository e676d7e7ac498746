package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.WrongField;
import vn.hoiam.journal.Fact;
import vn.hoiam.store.LinkToken;

/** How officials come to a password that nobody but they have ever known: by a link of their administrator, used once. */
@ApplicationScoped
@Transactional
public class PasswordSetting {

    private static final Duration LIFE = Duration.ofDays(7);

    @Inject
    CurrentUser me;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Invitations invitations;

    @Inject
    AccountKeeping keeping;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The secret word of a new link. The password until now goes on working until the link is used. */
    public LinkToken invite(String username, long version) {
        var account = keeping.mine(username, version);
        AccountKeeping.mustBeOpen(account);
        var token = invitations.renew(account, clock.instant().plus(LIFE));
        facts.fire(new InvitationIssued(account.uid(), String.valueOf(me.accountId())));
        return token;
    }

    /** Whoever has the link sets the password of its account; of a second one the link is dead. */
    public void accept(PasswordForm form) {
        FaultyEntry.refuse(form.problems(""));
        var account = accounts.byId(invitations.use(LinkToken.typed(form.getProof()), clock.instant()));
        if (!account.isOpen()) {
            throw Invitations.dead();
        }
        set(account, form);
    }

    /** Signed-in officials change their own, knowing the one until now. */
    public void change(PasswordForm form) {
        var account = me.account().orElseThrow(() -> new NotFound("accounts.duty.missing"));
        FaultyEntry.refuse(form.problems(account.username()));
        var kept = accounts.getHeld(account.username());
        if (!passwords.matches(form.getProof().toCharArray(), kept.password())) {
            FaultyEntry.refuse(List.of(WrongField.of("proof", "accounts.password.wrong")));
        }
        invitations.forget(kept);
        set(kept, form);
    }

    private void set(Account account, PasswordForm form) {
        FaultyEntry.refuse(form.problems(account.username()));
        account.change(passwords.encode(form.getPassword().toCharArray()));
        // Whoever set it is its owner, signed in or not.
        facts.fire(new PasswordSet(account.uid(), String.valueOf(account.id())));
    }
}
