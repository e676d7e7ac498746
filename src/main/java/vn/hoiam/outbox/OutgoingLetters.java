package vn.hoiam.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox of the house. Any room puts its letters here, in the transaction of the act they tell of: both are there or
 * neither is, and nobody waits for a mail server.
 */
@ApplicationScoped
@Transactional
public class OutgoingLetters {

    /** So many in one statement: a change of the calendar writes to thousands at once. */
    private static final int TOGETHER = 500;

    // Looked up once: the look-up reads the class path.
    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Who stopped letters gets none that is optional; news is not written beside news about the same that nobody has taken along yet. */
    @Transactional(TxType.MANDATORY)
    public void add(List<NewLetter> letters) {
        for (int first = 0; first < letters.size(); first += TOGETHER) {
            addTogether(letters.subList(first, Math.min(first + TOGETHER, letters.size())));
        }
    }

    // A letter that waits is held until this transaction ends: nobody takes it along before what it tells of is there.
    private void addTogether(List<NewLetter> letters) {
        em.createNativeQuery("""
                        with written as (
                            select *
                            from jsonb_to_recordset(cast(?1 as jsonb))
                              as l (place integer, subject uuid, kind text, optional boolean, told_once boolean,
                                    to_address text, language text, title text, body text, html text, stop_link text)),
                        waiting as (
                            select earlier.subject, earlier.kind from letter earlier
                            where earlier.subject in (select subject from written where told_once)
                              and earlier.attempts = 0 and earlier.sent_at is null and earlier.given_up_at is null
                            for share)
                        insert into letter (subject, kind, to_address, language, title, body, html, stop_link,
                                            written_at, tried_since, next_attempt_at)
                        select subject, kind, to_address, language, title, body, html, stop_link, ?2, ?2, ?2
                        from written
                        where not (optional and exists (
                            select from letter_stop stop where stop.subject = written.subject))
                          and not (told_once and exists (
                            select from waiting where waiting.subject = written.subject and waiting.kind = written.kind))
                        order by place
                        """)
                .setParameter(1, rows(letters))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static String rows(List<NewLetter> letters) {
        var rows = JSON.createArrayBuilder();
        var place = 0;
        for (var letter : letters) {
            var sheet = letter.sheet();
            rows.add(JSON.createObjectBuilder()
                    .add("place", place++)
                    .add("subject", letter.subject().toString())
                    .add("kind", letter.kind().name())
                    .add("optional", letter.kind().isOptional())
                    .add("told_once", letter.kind().isToldOnce())
                    .add("to_address", letter.to())
                    .add("language", sheet.language().getLanguage())
                    .add("title", sheet.title())
                    .add("body", sheet.text())
                    .add("html", sheet.html())
                    .add("stop_link", sheet.stop() == null ? JsonValue.NULL : JSON.createValue(sheet.stop())));
        }
        return rows.build().toString();
    }

    /** Takes the letter along that has been due longest, one with a link before all others; two who do so at once never have the same. */
    public Optional<Letter> takeNext() {
        List<?> due = em.createNativeQuery("""
                        select * from letter
                        where sent_at is null and given_up_at is null and next_attempt_at <= ?1
                        order by (kind = 'SIGN_IN') desc, next_attempt_at, id limit 1 for update skip locked
                        """, Letter.class)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        var next = due.stream().map(Letter.class::cast).findFirst();
        next.ifPresent(letter -> letter.takeAlong(clock.instant()));
        return next;
    }

    /** A mail server has accepted it. */
    public void accepted(Letter letter) {
        find(letter).ifPresent(here -> here.accepted(clock.instant()));
    }

    /** There is nobody at its address; gives the letter as it waits now. */
    public Letter refused(Letter letter, String fault) {
        var here = find(letter);
        here.ifPresent(waiting -> waiting.refused(fault, clock.instant()));
        return here.orElse(letter);
    }

    /** Not this time; gives the letter as it waits now. */
    public Letter failed(Letter letter, String fault) {
        var here = find(letter);
        here.ifPresent(waiting -> waiting.failed(fault, clock.instant()));
        return here.orElse(letter);
    }

    /** Has those about one thing that wait for a person tried anew; gives how many there were. */
    public int tryAgain(UUID subject) {
        var letters = waiting(subject);
        letters.forEach(letter -> letter.tryAgain(clock.instant()));
        return letters.size();
    }

    /** The reader of those about one thing that wait for a person was told in another way; gives how many there were. */
    public int settle(UUID subject, String how, Long by) {
        var letters = waiting(subject);
        letters.forEach(letter -> letter.settle(how, by, clock.instant()));
        return letters.size();
    }

    /** Has all letters to senders tried anew that wait for a person although nobody said that there is nobody at their address. */
    public int tryAllAgain() {
        return em.createNativeQuery("""
                        with waiting as (
                            select id from letter
                            where given_up_at is not null and settled_at is null and not nobody_there
                              and kind = any (cast(?2 as text[]))
                            order by id for update)
                        update letter set given_up_at = null, attempts = 0, tried_since = ?1, next_attempt_at = ?1
                        where id in (select id from waiting)
                        """)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, LetterKind.aboutCases())
                .executeUpdate();
    }

    /** Those with a link to what a citizen keeps together go with it. */
    @Transactional(TxType.MANDATORY)
    public void forgetLinksTo(UUID folder) {
        forget(folder, null);
    }

    /** Those whose link is over, whether they were sent or not; gives how many there were. */
    @Transactional(TxType.MANDATORY)
    public int forgetLinksWrittenBefore(Instant moment) {
        return forget(null, moment);
    }

    private int forget(UUID folder, Instant before) {
        return (Integer) em.createNativeQuery("select sign_in_letters_go(cast(?1 as uuid), cast(?2 as timestamptz))")
                .setParameter(1, folder == null ? null : folder.toString())
                .setParameter(2, before == null ? null : before.toString())
                .getSingleResult();
    }

    private List<Letter> waiting(UUID subject) {
        return em.createQuery("""
                        select l from Letter l
                        where l.subject = :subject and l.givenUpAt is not null and l.settledAt is null order by l.id
                        """, Letter.class)
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What it tells of may have gone while it was on its way, and the letter with it. */
    private Optional<Letter> find(Letter letter) {
        return Optional.ofNullable(em.find(Letter.class, letter.id()));
    }
}
