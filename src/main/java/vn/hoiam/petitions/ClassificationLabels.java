package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The labels of all petitions: what was proposed, chosen and decided. */
@ApplicationScoped
public class ClassificationLabels {

    @PersistenceContext
    EntityManager em;

    void add(Correction correction, String edition, Instant at) {
        em.createNativeQuery("""
                        insert into classification_label (petition_id, trait, proposed, chosen, decided, edition, decided_at)
                        values (?1, ?2, cast(?3 as text), ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, correction.petition().id())
                .setParameter(2, correction.trait().name())
                .setParameter(3, correction.proposed())
                .setParameter(4, correction.chosen())
                .setParameter(5, correction.decided())
                .setParameter(6, edition)
                .setParameter(7, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Those of petitions everybody may read, in the wording everybody reads; nothing tells which petition it was. */
    Stream<LabelledText> ofReleased() {
        List<?> rows = em.createNativeQuery("""
                        select p.public_subject, p.public_text, l.trait, l.proposed, l.chosen, l.decided, l.edition
                        from classification_label l join petition p on p.id = l.petition_id
                        where p.released_at is not null
                        order by p.public_text, l.id
                        """).getResultList();
        return rows.stream().map(Object[].class::cast).map(LabelledText::of);
    }
}
