package vn.hoiam.petitions;

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
import java.time.Instant;
import java.time.LocalDate;

/** A step of the procedure as it was taken: what it rests on, and the words the citizen is told. Never changed. */
@Entity
@Table(name = "case_act")
public class CaseAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String ground;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_day")
    private LocalDate documentDay;

    private LocalDate day;

    private String words;

    private String scan;

    @Column(name = "taken_by")
    private Long takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected CaseAct() {}

    CaseAct(Petition petition, Act act, Grounded grounded, Long takenBy, Instant takenAt) {
        this.petition = petition;
        this.act = act;
        this.ground = grounded.ground() == null ? null : grounded.ground().code();
        this.documentNumber =
                grounded.document() == null ? null : grounded.document().number();
        this.documentDay =
                grounded.document() == null ? null : grounded.document().day();
        this.day = grounded.day();
        this.words = grounded.words();
        this.scan = grounded.scan().names().stream().findFirst().orElse(null);
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    public Act act() {
        return act;
    }

    /** The code of the ground; null where none was wanted. */
    public String ground() {
        return ground;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate documentDay() {
        return documentDay;
    }

    /** The day of the arrival, or of what is announced; null where none was wanted. */
    public LocalDate day() {
        return day;
    }

    /** What the citizen is told; may be null. */
    public String words() {
        return words;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
