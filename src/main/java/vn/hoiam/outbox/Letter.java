package vn.hoiam.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A letter to a citizen or an official. It is taken along as often as it needs until a mail server has accepted it; when none did for three
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

    /** What is told of by a kind of failure; everything else is an answer of a mail server, by its number. */
    private static final Set<String> FAULTS = Set.of("CONNECTION", "TIMEOUT", "SIGNIN", "ADDRESS");

    @Id
    private Long id;

    private UUID uid;

    private UUID subject;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Column(name = "to_address")
    private String to;

    private String language;

    private String title;

    private String body;

    private String html;

    @Column(name = "stop_link")
    private String stopLink;

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

    @Column(name = "nobody_there")
    private boolean nobodyThere;

    @Column(name = "tried_since")
    private Instant triedSince;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_how")
    private String settledHow;

    protected Letter() {}

    Letter(NewLetter written, Instant at) {
        uid = UUID.randomUUID();
        subject = written.subject();
        kind = written.kind();
        to = written.to();
        language = written.sheet().language().getLanguage();
        title = written.sheet().title();
        body = written.sheet().text();
        html = written.sheet().html();
        stopLink = written.sheet().stop();
        writtenAt = at;
        triedSince = at;
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
        nobodyThere = true;
        givenUpAt = now;
    }

    /** A letter that lay here for long, because there was no mail server, is tried some times all the same. */
    void failed(String fault, Instant now) {
        lastFault = fault;
        if (attempts > PAUSES.size() && !now.isBefore(triedSince.plus(TRIED))) {
            givenUpAt = now;
        } else {
            nextAttemptAt = now.plus(attempts > PAUSES.size() ? LONGEST_PAUSE : PAUSES.get(attempts - 1));
        }
    }

    /** Somebody has it tried anew, for as long as a letter that was just written. */
    void tryAgain(Instant now) {
        givenUpAt = null;
        nobodyThere = false;
        attempts = 0;
        triedSince = now;
        nextAttemptAt = now;
    }

    /** Its reader was told in another way. */
    void settle(String how, Long by, Instant now) {
        settledAt = now;
        settledBy = by;
        settledHow = how;
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

    public LetterKind kind() {
        return kind;
    }

    /** The code of the language it is written in. */
    public String language() {
        return language;
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

    /** The same as a page; null in letters of earlier versions. */
    public String html() {
        return html;
    }

    /** Where its reader asks for no more of these; null where they may not. */
    public String stopLink() {
        return stopLink;
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

    /** Why it did not arrive, as a sentence; only for one that did not. */
    public String faultKey() {
        if (nobodyThere) {
            return "outbox.fault.ADDRESS";
        }
        return "outbox.fault." + (FAULTS.contains(lastFault) ? lastFault : "SERVER");
    }

    /** When its reader was told in another way; null while nobody did. */
    public Instant settledAt() {
        return settledAt;
    }

    public String settledHow() {
        return settledHow;
    }

    /** Whether a mail server said that there is nobody at the address. */
    public boolean isNobodyThere() {
        return nobodyThere;
    }

    public boolean isWaitingForSomebody() {
        return givenUpAt != null && settledAt == null;
    }
}
