package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoiam.calendar.Now;
import vn.hoiam.store.Slice;

/** The decisions on second complaints that everybody may read. */
@ApplicationScoped
public class PublishedDecisions {

    /** Of the wordings of one petition the last counts. */
    private static final String STANDING = """
             from DecisionWording w
            where w.id = (select max(later.id) from DecisionWording later where later.petition = w.petition)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseFiles files;

    /** The latest published first. */
    public Slice<PublishedDecision> list(int first, int most) {
        var rows = em.createQuery(
                        "select w" + STANDING + " order by w.publishedAt desc, w.id desc", DecisionWording.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        var total = em.createQuery("select count(w)" + STANDING, Long.class).getSingleResult();
        return new Slice<>(rows.stream().map(this::read).toList(), total);
    }

    public Optional<PublishedDecision> find(PetitionNumber number) {
        return em.createQuery("select w" + STANDING + " and w.petition.number = :number", DecisionWording.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::read);
    }

    /** The wording that stands; empty while there is none. */
    Optional<DecisionWording> standing(Petition petition) {
        List<DecisionWording> found = em.createQuery(
                        "select w" + STANDING + " and w.petition = :petition", DecisionWording.class)
                .setParameter("petition", petition)
                .getResultList();
        return found.stream().findFirst();
    }

    void add(DecisionWording wording) {
        em.persist(wording);
    }

    private PublishedDecision read(DecisionWording wording) {
        var petition = wording.petition();
        var decision = files.decision(petition).orElseThrow();
        return new PublishedDecision(
                petition.number(),
                petition.sector(),
                petition.unit().committee(),
                decision.documentNumber(),
                decision.documentDay(),
                LocalDate.ofInstant(wording.publishedAt(), Now.VIETNAM),
                wording.words(),
                wording.place());
    }
}
