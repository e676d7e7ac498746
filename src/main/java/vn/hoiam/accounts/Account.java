package vn.hoiam.accounts;

import static jakarta.persistence.CascadeType.PERSIST;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoiam.units.Unit;

/** An official who may sign in. What they may do there is not theirs but their duties', each with its days. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String name;
    private String password;
    private String language;

    @OneToMany(mappedBy = "account", cascade = PERSIST)
    private List<Duty> duties = new ArrayList<>();

    @Version
    private long version;

    protected Account() {}

    /** {@code password} as {@link Passwords#encode} wrote it. */
    Account(String username, String name, Locale language, String password) {
        this.username = username;
        this.name = name;
        this.language = language.getLanguage();
        this.password = password;
    }

    Duty charge(DutyKind kind, Unit unit, LocalDate from) {
        var duty = new Duty(this, kind, unit, from);
        duties.add(duty);
        return duty;
    }

    String password() {
        return password;
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

    public List<Duty> dutiesOn(LocalDate day) {
        return duties.stream().filter(duty -> duty.isHeldOn(day)).toList();
    }
}
