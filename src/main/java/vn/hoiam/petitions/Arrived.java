package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a petition came, as it is kept: by which way, who entered it when, who sent it on, by which rule it went
 * where it went, and whether it is signed. */
@Embeddable
public class Arrived {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Embedded
    private Conveyance conveyance;

    private boolean signed;

    @Embedded
    private Ruled ruled;

    protected Arrived() {}

    private Arrived(Channel channel, Instant enteredAt, Conveyance conveyance, boolean signed, Ruled ruled) {
        this.channel = channel;
        this.enteredAt = enteredAt;
        this.conveyance = conveyance;
        this.signed = signed;
        this.ruled = ruled;
    }

    static Arrived of(Arrival arrival) {
        return new Arrived(
                arrival.channel(), arrival.enteredAt(), arrival.conveyance(), arrival.isSigned(), Ruled.none());
    }

    /** The same, with the signed paper in the file. */
    Arrived withSignature() {
        return new Arrived(channel, enteredAt, conveyance, true, ruled);
    }

    /** Went where a routing rule led, if one did; said before it is kept. */
    void lead(Ruled its) {
        ruled = its;
    }

    public Channel channel() {
        return channel;
    }

    /** When a clerk entered it; null when its sender did. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who sent it on for its sender; says of itself that nobody did. */
    public Conveyance conveyance() {
        return conveyance == null ? Conveyance.NONE : conveyance;
    }

    /** What a routing rule said of it; never null. */
    public Ruled ruled() {
        return ruled == null ? Ruled.none() : ruled;
    }

    /** Whether what has to be signed is in the file with its signature. */
    public boolean isSigned() {
        return signed;
    }
}
