package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The internal notes of all cases. */
@ApplicationScoped
public class CaseNotes {

    @PersistenceContext
    EntityManager em;

    /** Those of one case with who wrote them, newest first. Whoever shows them asks {@link Visibility} first. */
    List<CaseNote> list(Petition petition) {
        return em.createQuery("""
                        select n from CaseNote n join fetch n.writer join fetch n.unit
                        where n.petition = :petition order by n.id desc
                        """, CaseNote.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    void add(CaseNote note) {
        em.persist(note);
    }
}
