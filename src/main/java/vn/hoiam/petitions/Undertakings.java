package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.hoiam.units.Unit;

/** What the replies of units have undertaken so far. */
@ApplicationScoped
public class Undertakings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    /** Where the unit of a petition last told a citizen to ask further; empty where it never did. */
    public Optional<String> lastContact(PetitionNumber number) {
        var petition = petitions.get(number);
        visibility.mustRead(petition);
        return lastContact(petition.unit());
    }

    /** The same for whoever has asked already whether the reader may know. */
    public Optional<String> lastContact(Unit unit) {
        return em.createQuery("""
                        select r.undertaking.contact from Reply r
                        where r.petition.unit = :unit and r.stage = vn.hoiam.petitions.ReplyStage.SENT
                          and r.undertaking.contact is not null
                        order by r.decidedAt desc
                        """, String.class)
                .setParameter("unit", unit)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
