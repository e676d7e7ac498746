package vn.hoiam.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.StoredFile;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Problem;

/** The messages of all cases, and what came with them. */
@ApplicationScoped
public class Messages {

    @PersistenceContext
    EntityManager em;

    /** Keeps a message with its files, for ever, in one question; what is no longer kept of them is asked for again. */
    void add(Message message, Bundle enclosed) {
        em.persist(message);
        if (enclosed.files().isEmpty()) {
            return;
        }
        em.flush();
        var taken = em.createNativeQuery("""
                        with claimed as (
                            update stored_file set claimed = true
                            where name = any(string_to_array(?2, ' ')) returning name)
                        insert into message_file (message_id, position, file)
                        select ?1, f.position, f.file
                        from unnest(string_to_array(?2, ' ')) with ordinality f (file, position)
                        join claimed on claimed.name = f.file
                        """)
                .setParameter(1, message.id())
                .setParameter(2, String.join(" ", enclosed.names()))
                .executeUpdate();
        if (taken < enclosed.files().size()) {
            throw FaultyForm.of(Problem.of("files", "files.expired"));
        }
    }

    /** Those of a case with the units they were written at, oldest first. Whoever shows them has asked who may read the case. */
    List<Message> list(Petition petition) {
        return em.createQuery(
                        "select m from Message m join fetch m.unit where m.petition = :petition order by m.id",
                        Message.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** What came with the messages of a case, by message. */
    Map<Message, List<StoredFile>> files(Petition petition) {
        return em.createQuery("""
                        select f from MessageFile f join fetch f.file
                        where f.message.petition = :petition order by f.message.id, f.position
                        """, MessageFile.class)
                .setParameter("petition", petition)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        MessageFile::message, Collectors.mapping(MessageFile::file, Collectors.toList())));
    }

    /** An official has read what its sender wrote; of what somebody read before it stays who did. */
    void readAll(Petition petition, Message.Official by, Instant at) {
        em.createQuery("""
                        update Message m set m.readBy = :account, m.reader = :name, m.readAt = :at
                        where m.petition = :petition and m.side = vn.hoiam.mailbox.Side.SENDER and m.readAt is null
                        """)
                .setParameter("account", by.account())
                .setParameter("name", by.name())
                .setParameter("at", at)
                .setParameter("petition", petition)
                .executeUpdate();
    }

    /** The cases in which a file came with a message. */
    public List<Petition> casesOf(String file) {
        return em.createQuery("""
                        select p from MessageFile f join f.message m join m.petition p join fetch p.unit
                        where f.file.name = :file order by p.id
                        """, Petition.class).setParameter("file", file).getResultList();
    }
}
