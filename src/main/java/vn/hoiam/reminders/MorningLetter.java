package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.Accounts;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.outbox.LetterSheet;
import vn.hoiam.outbox.MailAddress;
import vn.hoiam.outbox.Stops;

/** Where officials say to which address the letter of each working morning goes, and whether they want it. */
@ApplicationScoped
@Transactional
public class MorningLetter {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Accounts accounts;

    @Inject
    Digests digests;

    @Inject
    Digesting digesting;

    @Inject
    Stops stops;

    /** My address; null when none was named. */
    public String address() {
        return digests.address(me.accountId()).map(DigestAddress::address).orElse(null);
    }

    /** Whether I asked for no more of them. */
    public boolean isStopped() {
        return stops.isStopped(account().uid());
    }

    /** What would be written to me now; null when there is nothing to tell. */
    public LetterSheet preview() {
        return digesting.preview(account());
    }

    /** From now on they go there; nowhere when nothing was typed. Who names an address wants them. */
    public void send(String typed) {
        var address = typed == null ? "" : typed.strip();
        var known = digests.address(me.accountId());
        if (address.isEmpty()) {
            known.ifPresent(digests::remove);
            return;
        }
        if (MailAddress.of(address).isEmpty()) {
            FaultyEntry.refuse(List.of(WrongField.of("email", "reminders.address.wrong")));
        }
        known.ifPresentOrElse(
                kept -> kept.change(address, clock.instant()),
                () -> digests.add(new DigestAddress(me.accountId(), address, clock.instant())));
        stops.resume(account().uid());
    }

    private Account account() {
        return accounts.get(me.username());
    }
}
