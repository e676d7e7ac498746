package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.StoredFile;

/** The files of all petitions. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext
    EntityManager em;

    /** Claims the files for this petition, in one question; what is no longer kept is asked for again. */
    void add(Petition petition, Bundle enclosed) {
        add(petition, enclosed, null);
    }

    /** The same for what comes in answer to a question. */
    void add(Petition petition, Bundle enclosed, Question question) {
        if (enclosed.files().isEmpty()) {
            return;
        }
        var names = enclosed.names();
        var taken = em.createNativeQuery("""
                        with claimed as (
                            update stored_file set claimed = true, text_wanted = type = 'PDF' and read_at is null
                            where name = any(string_to_array(?2, ' ')) returning name)
                        insert into attachment (petition_id, position, file, question_id)
                        select ?1, f.position + coalesce((select max(position) from attachment where petition_id = ?1), 0), f.file,
                          cast(?3 as bigint)
                        from unnest(string_to_array(?2, ' ')) with ordinality f (file, position)
                        join claimed on claimed.name = f.file
                        """)
                .setParameter(1, petition.id())
                .setParameter(2, String.join(" ", names))
                .setParameter(3, question == null ? null : question.id())
                .executeUpdate();
        if (taken < names.size()) {
            throw new FaultyForm(Problem.of("files", "files.expired"));
        }
    }

    /** What came with the petition, in order. Whoever shows it asks {@link Visibility} first. */
    public List<Attachment> list(Petition petition) {
        return em.createQuery("""
                        select a from Attachment a join fetch a.file left join fetch a.publicFile
                        where a.petition = :petition order by a.position
                        """, Attachment.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** Locks a petition together with all that came with the same files, in the order in which everybody locks several. */
    void take(PetitionNumber number) {
        em.createNativeQuery("""
                        select id from petition where number = ?1 or id in (
                            select other.petition_id from attachment own join attachment other on other.file = own.file
                            where own.petition_id = (select id from petition where number = ?1))
                        order by id for update
                        """).setParameter(1, number.value()).getResultList();
    }

    /** Other petitions that came with the same files: what was split off. */
    List<UUID> sharers(Petition petition) {
        List<?> uids = em.createNativeQuery("""
                        select cast(uid as text) from petition
                        where id <> ?1 and id in (
                            select other.petition_id from attachment own join attachment other on other.file = own.file
                            where own.petition_id = ?1)
                        order by id for update
                        """).setParameter(1, petition.id()).getResultList();
        return uids.stream().map(uid -> UUID.fromString((String) uid)).toList();
    }

    /** What everybody may see of it, as it was released. Whoever shows it asks {@link Visibility} about the petition first. */
    public List<StoredFile> listShown(Petition petition) {
        return em.createQuery(
                        "select s from Attachment a join a.publicFile s where a.petition = :petition order by a.position",
                        StoredFile.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** As what the file came: with one petition, or with none yet; with several where one form was sent again. */
    public List<Attachment> listOf(String file) {
        return em.createQuery("""
                        select a from Attachment a join fetch a.file left join fetch a.publicFile shown
                          join fetch a.petition p join fetch p.unit
                        where a.file.name = :file or shown.name = :file order by p.id
                        """, Attachment.class).setParameter("file", file).getResultList();
    }
}
