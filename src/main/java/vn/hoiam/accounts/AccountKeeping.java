package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.journal.Fact;
import vn.hoiam.language.Folding;
import vn.hoiam.store.Slice;

/** The desk where administrators look accounts up, put names right, and close and reopen them. */
@ApplicationScoped
@Transactional
public class AccountKeeping {

    public static final int PER_PAGE = 25;

    private static final int MOST_HISTORY = 50;

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    Accounts accounts;

    @Inject
    Staffing staffing;

    @Inject
    Invitations invitations;

    @Inject
    Histories histories;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** One page of the accounts the reader may see whose name, name to sign in with or unit has the words. */
    public Slice<AccountRow> list(String words, int page) {
        jurisdiction.mustAdministerAnything();
        var wanted = Folding.fold(words == null ? "" : words.strip());
        var found = accounts.list().stream()
                .filter(jurisdiction::sees)
                .filter(account -> Folding.fold(said(account)).contains(wanted))
                .toList();
        var today = LocalDate.now(clock);
        var rows = found.stream()
                .skip((long) (page - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .map(account -> new AccountRow(
                        account.username(),
                        account.name(),
                        account.isOpen(),
                        account.hasPassword(),
                        jurisdiction.visible(account).stream()
                                .filter(duty -> !duty.isOver(today) && !duty.isDelegated())
                                .toList()))
                .toList();
        return new Slice<>(rows, found.size());
    }

    public AccountView get(String username) {
        jurisdiction.mustAdministerAnything();
        var account = accounts.get(username);
        jurisdiction.mustSee(account);
        var today = LocalDate.now(clock);
        var duties = jurisdiction.visible(account).stream()
                .sorted(Comparator.comparing((Duty duty) -> duty.isOver(today)).thenComparing(Duty::validFrom))
                .toList();
        var isCovered = jurisdiction.covers(account);
        return new AccountView(
                account,
                duties,
                isCovered,
                new AccountForm(account),
                // It tells of duties elsewhere too.
                isCovered ? histories.list(account.uid(), MOST_HISTORY) : List.of());
    }

    public void rename(String username, long version, AccountForm form) {
        var account = mine(username, version);
        FaultyEntry.refuse(form.problemsOfName());
        var before = account.name();
        if (before.equals(form.person()) && account.language().equals(form.reads())) {
            FaultyEntry.refuse(List.of(WrongField.of("name", "accounts.name.same")));
        }
        account.rename(form.person(), form.reads());
        facts.fire(new AccountRenamed(account.uid(), before, account.name(), jurisdiction.actor()));
    }

    /** From the next click on the account opens nothing, and its link is dead. */
    public void close(String username, long version) {
        var account = mine(username, version);
        mustBeOpen(account);
        var province = jurisdiction.province();
        if (account.dutiesOn(LocalDate.now(clock)).stream()
                .anyMatch(duty -> duty.kind() == DutyKind.ADMIN && duty.unit().equals(province))) {
            staffing.mustNotBeLast(account, LocalDate.now(clock));
        }
        account.close(clock.instant());
        invitations.forget(account);
        staffing.endDelegations(account);
        facts.fire(new AccountClosed(account.uid(), jurisdiction.actor()));
    }

    public void reopen(String username, long version) {
        var account = mine(username, version);
        if (account.isOpen()) {
            throw new Refusal("accounts.open.already");
        }
        account.reopen();
        facts.fire(new AccountReopened(account.uid(), jurisdiction.actor()));
    }

    /** The account, if all of it is the reader’s to change and still as they saw it. */
    Account mine(String username, long version) {
        var account = staffing.held(username, version);
        jurisdiction.mustCover(account);
        return account;
    }

    static void mustBeOpen(Account account) {
        if (!account.isOpen()) {
            throw new Refusal("accounts.closed.already");
        }
    }

    private String said(Account account) {
        return Stream.concat(
                        Stream.of(account.username(), account.name()),
                        jurisdiction.visible(account).stream()
                                .map(duty -> duty.unit().fullName().vi()))
                .reduce("", (all, word) -> all + " " + word);
    }
}
