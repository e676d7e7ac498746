package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoiam.files.FileRead;
import vn.hoiam.journal.Fact;

/** What stands in the PDFs that came with all petitions. Whoever shows it asks {@link Visibility} about the petition first. */
@ApplicationScoped
public class AttachmentTexts {

    /** As much as a case is found by, however many files came with it. */
    public static final int MOST_LETTERS = 50_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Fact> facts;

    /** Whatever came with this file has something more to be found by; it is locked, as by everybody who acts on it. */
    void hear(@Observes FileRead read) {
        em.createNativeQuery("""
                        select id from petition
                        where id in (select petition_id from attachment where file = ?1) order by id for update
                        """).setParameter(1, read.file()).getResultList();
        List<?> uids = em.createNativeQuery("""
                        select cast(p.uid as text) from petition p join attachment a on a.petition_id = p.id
                        join stored_file f on f.name = a.file
                        where f.name = ?1 and f.claimed and f.text_wanted order by p.id
                        """).setParameter(1, read.file()).getResultList();
        uids.forEach(uid -> facts.fire(new AttachmentRead(UUID.fromString((String) uid))));
    }

    /** What stands in the files of each, by the petition’s row; nothing for those without. */
    public Map<Long, String> of(Collection<Petition> petitions) {
        if (petitions.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("""
                        select a.petition_id, left(string_agg(f.text, e'\\n' order by a.position), ?2)
                        from attachment a join stored_file f on f.name = a.file
                        where a.petition_id = any (cast(?1 as bigint[])) and f.text is not null group by a.petition_id
                        """)
                .setParameter(
                        1,
                        petitions.stream().map(one -> one.id().toString()).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, MOST_LETTERS)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }
}
