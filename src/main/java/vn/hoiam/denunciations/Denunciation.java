package vn.hoiam.denunciations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.hoiam.Refusal;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.units.Unit;

/** A denunciation as far as it may lie open in the database: who decides and how far it is. What was denounced lies in {@link Secrets}. */
@Entity
public class Denunciation {

    private static final int SHORT = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID uid;

    @Column(updatable = false)
    private String locator;

    @Enumerated(EnumType.STRING)
    private DenunciationKind kind;

    @Enumerated(EnumType.STRING)
    private DenunciationState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "came_on", updatable = false)
    private LocalDate cameOn;

    @Column(name = "verifier_id")
    private Long verifier;

    @Enumerated(EnumType.STRING)
    private Complexity complexity;

    private int changes;

    private boolean repeated;

    @Column(name = "taken_over", updatable = false)
    private boolean takenOver;

    protected Denunciation() {}

    Denunciation(DenunciationKind kind, String locator, Unit unit, LocalDate cameOn) {
        this.uid = UUID.randomUUID();
        this.kind = kind;
        this.locator = locator;
        this.unit = unit;
        this.cameOn = cameOn;
        this.state = DenunciationState.valueOf(kind.procedure().beginning(DenunciationAct.SUBMIT.name()));
    }

    /** One that was handed in as a petition: the receipt of that opens it. */
    static Denunciation takenOver(DenunciationKind kind, String locator, Unit unit, LocalDate cameOn) {
        var denunciation = new Denunciation(kind, locator, unit, cameOn);
        denunciation.takenOver = true;
        return denunciation;
    }

    /** Where its receipt code lies beside those of petitions. */
    String codes() {
        return takenOver ? "" : DenunciationIntake.CODES;
    }

    void follow(DenunciationAct act) {
        state = kind.procedure()
                .leads(act.name(), state.name())
                .map(DenunciationState::valueOf)
                .orElseThrow(() -> new Refusal("denunciations.act.forbidden", act, state));
    }

    /** To another unit of the portal. */
    void forward(Unit to) {
        if (to.equals(unit)) {
            throw new Refusal("denunciations.forward.same");
        }
        follow(DenunciationAct.FORWARD);
        unit = to;
        verifier = null;
    }

    void assign(long account) {
        follow(DenunciationAct.ASSIGN);
        verifier = account;
    }

    void extend(Complexity found) {
        follow(DenunciationAct.EXTEND);
        complexity = found;
    }

    /** Denounced again: from now on the superior sees it. */
    void repeat(DenunciationAct act) {
        follow(act);
        repeated = true;
    }

    /** By the superior, who decides from now on. */
    void takeUpAgain(Unit superior) {
        follow(DenunciationAct.TAKE_UP_AGAIN);
        unit = superior;
        verifier = null;
    }

    /** Whoever has the case open is told that something was done to it, even where it stays as it is. */
    void touch() {
        changes++;
    }

    void mustBeAt(int seen) {
        if (version != seen) {
            throw new Refusal("denunciations.stale");
        }
    }

    /** By which step of its procedure an act is done where it stands; empty when it cannot be done. */
    Optional<ProcedureStep> step(DenunciationAct act) {
        return kind.procedure().step(act.name(), state.name());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** What it is known by at the desk and in the journal. */
    public UUID uid() {
        return uid;
    }

    /** Enough of the uid to tell two cases apart in a list. */
    public String shortName() {
        return uid.toString().substring(0, SHORT).toUpperCase(Locale.ROOT);
    }

    String locator() {
        return locator;
    }

    public DenunciationKind kind() {
        return kind;
    }

    public DenunciationState state() {
        return state;
    }

    public Unit unit() {
        return unit;
    }

    public LocalDate cameOn() {
        return cameOn;
    }

    /** Whether it was ever denounced again. */
    boolean isRepeated() {
        return repeated;
    }

    /** The account charged with looking into it; null while nobody is. */
    public Long verifier() {
        return verifier;
    }

    /** Null while it is an ordinary case. */
    public Complexity complexity() {
        return complexity;
    }
}
