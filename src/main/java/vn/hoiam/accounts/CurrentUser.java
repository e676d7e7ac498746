package vn.hoiam.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.store.Settings;
import vn.hoiam.units.Unit;
import vn.hoiam.units.Units;

/** Whoever is asking: an official who has signed in, or nobody the portal knows. */
@Named("me")
@RequestScoped
public class CurrentUser {

    @Inject
    SecurityContext security;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Optional<Account> account;

    public boolean isSignedIn() {
        return account().isPresent();
    }

    /** From now on this session is of whoever has the password that the account has now. */
    public void begin(String username) {
        accounts.find(username).ifPresent(known -> PasswordMark.leave(request, known));
        account = null;
    }

    /** The account that enters the journal; null for a citizen and for the portal itself. */
    public Long accountId() {
        return account().map(Account::id).orElse(null);
    }

    public String username() {
        return account().map(Account::username).orElse(null);
    }

    public String name() {
        return account().map(Account::name).orElse(null);
    }

    /**
     * Whether I hold this duty today at the unit, or, where it reaches down, at the province above it. A unit of former times is answered for by
     * the one it went over to as a whole, and by the province where there is none.
     */
    public boolean holds(DutyKind kind, Unit unit) {
        var mine = duties().stream().filter(duty -> duty.kind() == kind).toList();
        if (mine.isEmpty()) {
            return false;
        }
        var seat = units.seat(unit);
        return places(mine).anyMatch(kind.reachesDown() ? seat::isWithin : seat::equals);
    }

    /** Whether I look after the portal itself today; the desk shows its pages to nobody else. */
    public boolean isAdministrator() {
        return !units(DutyKind.ADMIN).isEmpty();
    }

    /** For whoever may not, the thing does not exist. */
    public void mustHold(DutyKind kind, Unit unit) {
        if (!holds(kind, unit)) {
            throw new NotFound("accounts.duty.missing");
        }
    }

    /** The same where one duty of several will do. */
    public void mustHoldOne(Unit unit, DutyKind... kinds) {
        if (Stream.of(kinds).noneMatch(kind -> holds(kind, unit))) {
            throw new NotFound("accounts.duty.missing");
        }
    }

    /** The units where I hold one of these duties today. A province stands for all its communes. */
    public List<Unit> units(DutyKind... kinds) {
        var wanted = Set.of(kinds);
        return places(duties().stream()
                        .filter(duty -> wanted.contains(duty.kind()))
                        .toList())
                .distinct()
                .toList();
    }

    /** Where a duty is held today: it goes where the cases go, to the unit that took its own over as a whole, or ends. */
    public Optional<Unit> place(Duty duty) {
        return units.follow(duty.unit());
    }

    private Stream<Unit> places(List<Duty> duties) {
        return duties.stream().flatMap(duty -> place(duty).stream());
    }

    /** The leaders’ duties I hold today in their place. None of them counts as mine where duties are asked for. */
    public List<Duty> delegations() {
        return account().map(known -> known.delegationsOn(LocalDate.now(clock))).orElse(List.of());
    }

    /** That by which I act today for the leader of a unit. */
    public Optional<Duty> delegation(Unit unit) {
        var mine = delegations();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var seat = units.seat(unit);
        return mine.stream()
                .filter(duty -> place(duty).filter(seat::equals).isPresent())
                .findFirst();
    }

    /** Those of my own. */
    public List<Duty> duties() {
        return account().map(known -> known.dutiesOn(LocalDate.now(clock))).orElse(List.of());
    }

    /** Lets whoever loads demo data act in an official's name for the rest of this request. */
    public void actAs(Account other) {
        if (!"demo".equals(Settings.get("HOIAM_MODE", "serve"))) {
            throw new IllegalStateException("nobody acts for another outside the demo");
        }
        account = Optional.of(other);
    }

    Optional<Account> account() {
        if (account == null) {
            var caller = security.getCallerPrincipal();
            account = caller == null
                    ? Optional.empty()
                    : accounts.find(caller.getName())
                            .filter(Account::isOpen)
                            .filter(known -> PasswordMark.isOn(request, known));
        }
        return account;
    }
}
