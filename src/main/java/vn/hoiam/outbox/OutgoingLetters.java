package vn.hoiam.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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

    @Transactional(TxType.MANDATORY)
    public void add(List<NewLetter> letters) {
        for (int first = 0; first < letters.size(); first += TOGETHER) {
            addTogether(letters.subList(first, Math.min(first + TOGETHER, letters.size())));
        }
    }

    private void addTogether(List<NewLetter> letters) {
        var rows = JSON.createArrayBuilder();
        for (var letter : letters) {
            rows.add(JSON.createObjectBuilder()
                    .add("subject", letter.subject().toString())
                    .add("to_address", letter.to())
                    .add("title", letter.title())
                    .add("body", letter.body()));
        }
        em.createNativeQuery("""
                        insert into letter (subject, to_address, title, body, written_at, next_attempt_at)
                        select subject, to_address, title, body, ?2, ?2
                        from jsonb_to_recordset(cast(?1 as jsonb))
                          as l (subject uuid, to_address text, title text, body text)
                        """)
                .setParameter(1, rows.build().toString())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Takes the letter along that has been due longest; two who do so at once never have the same. */
    public Optional<Letter> takeNext() {
        List<?> due = em.createNativeQuery("""
                        select * from letter
                        where sent_at is null and given_up_at is null and next_attempt_at <= ?1
                        order by next_attempt_at, id limit 1 for update skip locked
                        """, Letter.class)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        var next = due.stream().map(Letter.class::cast).findFirst();
        next.ifPresent(letter -> letter.takeAlong(clock.instant()));
        return next;
    }

    /** A mail server has accepted it. */
    public void accepted(Letter letter) {
        get(letter).accepted(clock.instant());
    }

    /** There is nobody at its address; gives the letter as it waits now. */
    public Letter refused(Letter letter, String fault) {
        var here = get(letter);
        here.refused(fault, clock.instant());
        return here;
    }

    /** Not this time; gives the letter as it waits now. */
    public Letter failed(Letter letter, String fault) {
        var here = get(letter);
        here.failed(fault, clock.instant());
        return here;
    }

    private Letter get(Letter letter) {
        return em.find(Letter.class, letter.id());
    }
}
