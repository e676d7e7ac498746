package vn.hoiam.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter to a citizen. It is taken along as often as it needs until a mail server has accepted it; when none did for three
 * days, or when there is nobody at the address, it waits for a person. It is never dropped.
 */
@Entity
public class Letter {

    /** How long whoever has taken it along has for handing it over, before it is taken along by another. */
    static final Duration ON_THE_WAY = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private static final Duration TRIED = Duration.ofDays(3);

    @Id
    private Long id;

    private UUID uid;

    private UUID subject;

    @Column(name = "to_address")
    private String to;

    private String title;

    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Column(name = "last_fault")
    private String lastFault;

    protected Letter() {}

    Letter(NewLetter written, Instant at) {
        uid = UUID.randomUUID();
        subject = written.subject();
        to = written.to();
        title = written.title();
        body = written.body();
        writtenAt = at;
        nextAttemptAt = at;
    }

    /** Whoever takes it along and never comes back has made an attempt, too. */
    void takeAlong(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(ON_THE_WAY);
    }

    void accepted(Instant now) {
        sentAt = now;
        lastFault = null;
    }

    /** There is nobody at this address: asking again would be of no use. */
    void refused(String fault, Instant now) {
        lastFault = fault;
        givenUpAt = now;
    }

    /** A letter that lay here for long, because there was no mail server, is tried some times all the same. */
    void failed(String fault, Instant now) {
        lastFault = fault;
        if (attempts > PAUSES.size() && !now.isBefore(writtenAt.plus(TRIED))) {
            givenUpAt = now;
        } else {
            nextAttemptAt = now.plus(attempts > PAUSES.size() ? LONGEST_PAUSE : PAUSES.get(attempts - 1));
        }
    }

    Long id() {
        return id;
    }

    /** Names it to mail servers, so that who gets it twice can tell. */
    public UUID uid() {
        return uid;
    }

    public UUID subject() {
        return subject;
    }

    public String to() {
        return to;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** When a mail server took it; null before. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Since when it waits for a person; null while it does not. */
    public Instant givenUpAt() {
        return givenUpAt;
    }

    /** What a mail server answered, as a number, or the kind of failure; null when there is none. */
    public String lastFault() {
        return lastFault;
    }

    public boolean isWaitingForSomebody() {
        return givenUpAt != null;
    }
}
