package vn.hoiam.petitions;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All senders who left a mail address. */
@ApplicationScoped
public class Correspondents {

    /** So many uids in one statement. */
    private static final int TOGETHER = 1_000;

    @PersistenceContext
    EntityManager em;

    /**
     * The sender of that petition; empty when there is no such petition or no address was left. Whoever did something to a petition has it at
     * hand, so that it is looked for there first.
     */
    public Optional<Correspondent> find(UUID petition) {
        return em.createQuery("select p from Petition p where p.uid = :petition", Petition.class)
                .setParameter("petition", petition)
                .setHint("eclipselink.query-type", "ReadObject")
                .setHint("eclipselink.cache-usage", "CheckCacheThenDatabase")
                .getResultStream()
                .filter(found -> found.contact().email() != null)
                .map(Correspondent::of)
                .findFirst();
    }

    /** Those of these petitions, by the uid of the petition. */
    public Map<UUID, Correspondent> of(Collection<UUID> petitions) {
        var all = new ArrayList<>(petitions);
        var found = new ArrayList<Correspondent>();
        for (int first = 0; first < all.size(); first += TOGETHER) {
            found.addAll(list(all.subList(first, Math.min(first + TOGETHER, all.size()))));
        }
        return found.stream().collect(toMap(Correspondent::petition, identity()));
    }

    private List<Correspondent> list(Collection<UUID> petitions) {
        return em.createQuery(
                        "select p from Petition p join fetch p.unit where p.uid in :petitions and p.contact.email is not null",
                        Petition.class)
                .setParameter("petitions", petitions)
                .getResultStream()
                .map(Correspondent::of)
                .toList();
    }

    /** The senders of what was joined to that petition, who read its result as that of their own. */
    public List<Correspondent> joinedTo(UUID main) {
        return em.createQuery(
                        "select p from Petition p join fetch p.unit where p.linkage.main.uid = :main and p.contact.email is not null",
                        Petition.class)
                .setParameter("main", main)
                .getResultStream()
                .map(Correspondent::of)
                .toList();
    }

    /** Makes others wait who work on this petition, so that a line of its journal has its place; false when there is none. */
    public boolean hold(UUID petition) {
        return em.createQuery("select p from Petition p where p.uid = :petition", Petition.class)
                .setParameter("petition", petition)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .isPresent();
    }
}
