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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import vn.hoiam.law.CaseEvent;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.Moment;

/** Something that was done to a denunciation, on the day its paper names. Never changes. */
@Entity
@Table(name = "denunciation_step")
public class Step {

    private static final String EXTENDED = "resolution";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "denunciation_id", updatable = false)
    private Denunciation denunciation;

    private int seq;

    @Enumerated(EnumType.STRING)
    private DenunciationAct act;

    @Enumerated(EnumType.STRING)
    private EventKind event;

    @Column(name = "happened_on")
    private LocalDate day;

    @Column(name = "account_id")
    private Long account;

    private String ground;

    private byte[] sealed;

    protected Step() {}

    Step(Denunciation denunciation, int seq, DenunciationAct act, EventKind event, LocalDate day, Long account) {
        this.denunciation = denunciation;
        this.seq = seq;
        this.act = act;
        this.event = event;
        this.day = day;
        this.account = account;
    }

    void ground(String code) {
        ground = code;
    }

    void seal(byte[] words) {
        sealed = words.clone();
    }

    Optional<CaseEvent> event() {
        return Optional.ofNullable(event)
                .map(kind -> new CaseEvent(seq, kind, Moment.of(day), kind == EventKind.EXTENSION ? EXTENDED : null));
    }

    byte[] sealed() {
        return sealed == null ? null : sealed.clone();
    }

    int seq() {
        return seq;
    }

    public DenunciationAct act() {
        return act;
    }

    public LocalDate day() {
        return day;
    }

    public String ground() {
        return ground;
    }

    Long account() {
        return account;
    }
}
