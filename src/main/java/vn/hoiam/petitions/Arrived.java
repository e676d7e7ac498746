package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a petition came, as it is kept: by which way, who entered it when, who sent it on, and whether it is signed. */
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

    protected Arrived() {}

    private Arrived(Channel channel, Instant enteredAt, Conveyance conveyance, boolean signed) {
        this.channel = channel;
        this.enteredAt = enteredAt;
        this.conveyance = conveyance;
        this.signed = signed;
    }

    static Arrived of(Arrival arrival) {
        return new Arrived(arrival.channel(), arrival.enteredAt(), arrival.conveyance(), arrival.isSigned());
    }

    /** The same, with the signed paper in the file. */
    Arrived withSignature() {
        return new Arrived(channel, enteredAt, conveyance, true);
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

    /** Whether what has to be signed is in the file with its signature. */
    public boolean isSigned() {
        return signed;
    }
}
