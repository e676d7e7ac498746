package vn.hoiam.accounts;

import static jakarta.persistence.CascadeType.PERSIST;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hoiam.units.Unit;

/**
 * An official who may sign in, once a password is set and until the account is closed. What they may do there is not theirs
 * but their duties', each with its days.
 */
@Entity
public class Account {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID uid;
    private String username;
    private String name;
    private String password;
    private String language;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "account", cascade = PERSIST)
    private List<Duty> duties = new ArrayList<>();

    /** Whoever has the page of this account open is told that it changed, though only its duties did. */
    @Column(name = "duty_changes")
    private long dutyChanges;

    @Version
    private long version;

    protected Account() {}

    /** {@code password} as {@link Passwords#encode} wrote it; null until the official has set one. */
    Account(String username, String name, Locale language, String password) {
        this.uid = UUID.randomUUID();
        this.username = username;
        this.name = name;
        this.language = language.getLanguage();
        this.password = password;
    }

    Duty charge(DutyKind kind, Unit unit, LocalDate from) {
        var duty = new Duty(this, kind, unit, from);
        duties.add(duty);
        dutyChanges++;
        return duty;
    }

    /** Acts for a leader who is away. */
    void actFor(Account leader, Unit unit, DelegationForm form) {
        duties.add(Duty.delegated(this, leader, unit, form));
        dutyChanges++;
    }

    void end(Duty duty, LocalDate day) {
        duty.end(day);
        dutyChanges++;
    }

    void rename(String to, Locale reads) {
        name = to;
        language = reads.getLanguage();
    }

    void close(Instant moment) {
        closedAt = moment;
    }

    void reopen() {
        closedAt = null;
    }

    void change(String encoded) {
        password = encoded;
    }

    /** Whether somebody can be called so at the sign-in page. */
    public static boolean isUsername(String word) {
        return USERNAME.matcher(word).matches();
    }

    String password() {
        return password;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean hasPassword() {
        return password != null;
    }

    /** What the record of this account is kept under in the journal. */
    public UUID uid() {
        return uid;
    }

    public long version() {
        return version;
    }

    public List<Duty> duties() {
        return List.copyOf(duties);
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** The language this official reads the desk in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Those of their own. */
    public List<Duty> dutiesOn(LocalDate day) {
        return duties.stream()
                .filter(duty -> !duty.isDelegated())
                .filter(duty -> duty.isHeldOn(day))
                .toList();
    }

    /** Those held in the place of a leader who is away. */
    public List<Duty> delegationsOn(LocalDate day) {
        return duties.stream()
                .filter(Duty::isDelegated)
                .filter(duty -> duty.isHeldOn(day))
                .toList();
    }
}
