package vn.hoiam.outbox;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hoiam.texts.Texts;

/** An outbox for tests without a container, and letters to put into it. */
public final class OutboxSamples {

    private OutboxSamples() {}

    public static OutgoingLetters outbox(EntityManager em, Clock clock) {
        var outbox = new OutgoingLetters();
        outbox.em = em;
        outbox.clock = clock;
        return outbox;
    }

    public static NewLetter aLetter(String to) {
        return new NewLetter(UUID.randomUUID(), LetterKind.DATES_MOVED, to, aSheet());
    }

    /** That something is new in a case; of this kind its reader may have no more. */
    public static NewLetter news(UUID subject, String to) {
        return new NewLetter(
                subject,
                LetterKind.NEWS,
                to,
                LetterSheet.in(Texts.VIETNAMESE, "Hồi Âm: đơn HA-2026-4821-7730 có tin mới")
                        .say("Kính gửi ông/bà,")
                        .stoppable("Thôi nhận thư", "https://hoiam.hungyen.example/letters/stop?key=abc"));
    }

    static LetterSheet aSheet() {
        return LetterSheet.in(Texts.VIETNAMESE, "Hồi Âm: ngày hẹn của đơn HA-2026-4821-7730 đã thay đổi")
                .say("Kính gửi ông/bà,")
                .say("UBND phường Phố Hiến có trách nhiệm giữ đúng ngày hẹn mới.");
    }

    public static Stops stops(EntityManager em, Clock clock) {
        var stops = new Stops();
        stops.em = em;
        stops.clock = clock;
        return stops;
    }

    /** All letters of the outbox as they are in the database, in the order they were written. */
    public static List<Letter> all(EntityManager em) {
        em.flush();
        em.clear();
        return em.createQuery("select l from Letter l order by l.id", Letter.class)
                .getResultList();
    }
}
