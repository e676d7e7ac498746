package vn.hoiam.folders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;

/** Which petitions lie in which folders. */
@ApplicationScoped
public class KeptPetitions {

    @PersistenceContext
    EntityManager em;

    /** Those of a folder with their units, the newest first. */
    List<KeptPetition> of(Folder folder) {
        return em.createQuery("""
                        select k from KeptPetition k join fetch k.petition p join fetch p.unit
                        where k.folder = :folder order by p.submittedAt desc, p.id desc
                        """, KeptPetition.class)
                .setParameter("folder", folder)
                .getResultList();
    }

    int count(Folder folder) {
        return em.createQuery("select count(k) from KeptPetition k where k.folder = :folder", Long.class)
                .setParameter("folder", folder)
                .getSingleResult()
                .intValue();
    }

    /** Puts a petition into a folder, with nothing new in it; false when it is there already. */
    boolean add(Folder folder, Petition petition) {
        return em.createNativeQuery("""
                                insert into kept_petition (folder_id, petition_id, seen)
                                values (?1, ?2, (select coalesce(max(seq), 0) from journal_entry where subject = cast(?3 as uuid)))
                                on conflict (folder_id, petition_id) do nothing
                                """)
                        .setParameter(1, folder.id())
                        .setParameter(2, petition.id())
                        .setParameter(3, petition.uid().toString())
                        .executeUpdate()
                > 0;
    }

    /** Nothing in this petition is new any more to whoever has this folder; false when it is not in it. */
    boolean see(Folder folder, Petition petition) {
        return em.createNativeQuery("""
                                update kept_petition
                                set seen = (select coalesce(max(seq), 0) from journal_entry where subject = cast(?3 as uuid))
                                where folder_id = ?1 and petition_id = ?2
                                """)
                        .setParameter(1, folder.id())
                        .setParameter(2, petition.id())
                        .setParameter(3, petition.uid().toString())
                        .executeUpdate()
                > 0;
    }

    /** Takes a petition out of a folder, where it may not be. */
    void remove(Folder folder, PetitionNumber number) {
        em.createNativeQuery("""
                        delete from kept_petition
                        where folder_id = ?1 and petition_id = (select id from petition where number = ?2)
                        """)
                .setParameter(1, folder.id())
                .setParameter(2, number.value())
                .executeUpdate();
    }
}
