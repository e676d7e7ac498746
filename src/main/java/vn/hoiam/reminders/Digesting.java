package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.Accounts;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.LetterSheet;
import vn.hoiam.outbox.NewLetter;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.outbox.StopKey;
import vn.hoiam.store.Settings;

/** Writes officials one letter each working morning of all they have to do; whoever has nothing to do gets none. */
@ApplicationScoped
@Transactional
public class Digesting {

    @Inject
    Clock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Accounts accounts;

    @Inject
    Digests digests;

    @Inject
    Gathering gathering;

    @Inject
    OutgoingLetters outbox;

    /** Who is still to be written to today, by the name they sign in by; nobody on a day off. */
    public List<String> readers() {
        var today = LocalDate.now(clock);
        return calendars.current().works(today) ? digests.readers(today) : List.of();
    }

    /** Writes to one of them, unless somebody else has. */
    public void write(String username) {
        var account = accounts.get(username);
        var digest = gathering.digest(account);
        if (digests.claim(account.id(), LocalDate.now(clock), clock.instant()) && !digest.isEmpty()) {
            digests.address(account.id())
                    .ifPresent(to -> outbox.add(List.of(
                            new NewLetter(account.uid(), LetterKind.DIGEST, to.address(), sheet(account, digest)))));
        }
    }

    /** What would be written to them now; null when there is nothing. */
    LetterSheet preview(Account account) {
        var digest = gathering.digest(account);
        return digest.isEmpty() ? null : sheet(account, digest);
    }

    private static LetterSheet sheet(Account account, Digest digest) {
        return digest.sheet(
                Settings.find("HOIAM_PUBLIC_URL"),
                "/letters/stop?key=" + StopKey.of(account.uid()).word());
    }
}
