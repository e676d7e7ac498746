package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hoiam.calendar.Now;
import vn.hoiam.store.Slice;
import vn.hoiam.units.Unit;

/** The decisions on second complaints that everybody may read. */
@ApplicationScoped
public class PublishedDecisions {

    /** Of the wordings of one petition the last counts; the decision is the act by which it was signed. */
    private static final String STANDING = """
             from DecisionWording w join w.petition p join p.unit u, CaseAct decision
            where decision.petition = p and decision.act = vn.hoiam.petitions.Act.SIGN
              and w.id = (select max(later.id) from DecisionWording later where later.petition = p)
            """;

    @PersistenceContext
    EntityManager em;

    /** The latest published first. */
    public Slice<PublishedDecision> list(int first, int most) {
        var rows = em.createQuery(
                        "select w, p, u, decision" + STANDING + " order by w.publishedAt desc, w.id desc",
                        Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(PublishedDecisions::read)
                .toList();
        return new Slice<>(
                rows, em.createQuery("select count(w)" + STANDING, Long.class).getSingleResult());
    }

    public Optional<PublishedDecision> find(PetitionNumber number) {
        return em.createQuery("select w, p, u, decision" + STANDING + " and p.number = :number", Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(PublishedDecisions::read);
    }

    /** Those of these numbers that everybody may read, in no order. */
    public List<PublishedDecision> list(Collection<PetitionNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("select w, p, u, decision" + STANDING + " and p.number in :numbers", Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .map(PublishedDecisions::read)
                        .toList();
    }

    /** The wording that stands; empty while there is none. */
    Optional<DecisionWording> standing(Petition petition) {
        return em.createQuery(
                        "select w from DecisionWording w where w.petition = :petition order by w.id desc",
                        DecisionWording.class)
                .setParameter("petition", petition)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(DecisionWording wording) {
        em.persist(wording);
    }

    private static PublishedDecision read(Object[] row) {
        var wording = (DecisionWording) row[0];
        var petition = (Petition) row[1];
        var decision = (CaseAct) row[3];
        return new PublishedDecision(
                petition.number(),
                petition.sector(),
                ((Unit) row[2]).committee(),
                decision.documentNumber(),
                decision.documentDay(),
                LocalDate.ofInstant(wording.publishedAt(), Now.VIETNAM),
                wording.words(),
                wording.place());
    }
}
