package vn.hoiam.outbox;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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
        return new NewLetter(
                UUID.randomUUID(),
                to,
                "Hồi Âm: ngày hẹn của đơn HA-2026-4821-7730 đã thay đổi",
                "Kính gửi ông/bà,\n\nUBND phường Phố Hiến có trách nhiệm giữ đúng ngày hẹn mới.\n");
    }

    /** All letters of the outbox as they are in the database, in the order they were written. */
    public static List<Letter> all(EntityManager em) {
        em.flush();
        em.clear();
        return em.createQuery("select l from Letter l order by l.id", Letter.class)
                .getResultList();
    }
}
