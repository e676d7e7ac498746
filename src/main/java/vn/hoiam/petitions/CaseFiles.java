package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.petitions.TimelineLine.Actor;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Units;

/** The files of all petitions: questions, replies, forwardings and the journal beside them. */
@ApplicationScoped
public class CaseFiles {

    private static final Set<String> BY_CITIZEN =
            Set.of("PETITION_SUBMITTED", "CITIZEN_REPLIED", "PETITION_RATED", "PETITION_SUPPORTED");
    // Supporters are told of by their number, not one by one.
    private static final Set<String> INTERNAL = Set.of("REPLY_DRAFTED", "REPLY_SENT_BACK", "PETITION_SUPPORTED");
    private static final String FORWARDED = "PETITION_FORWARDED";

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    PromiseCounting counting;

    @Inject
    Units units;

    @Inject
    Attachments attachments;

    @Inject
    Reckonings reckonings;

    /** The file as those who handle it see it. */
    public CaseFile open(Petition petition) {
        return file(petition, journal.list(petition.uid()));
    }

    /** The file as the citizen sees it: without the steps inside the office. */
    public CaseFile openForCitizen(Petition petition) {
        return file(
                petition,
                journal.list(petition.uid()).stream()
                        .filter(entry -> !INTERNAL.contains(entry.kind()))
                        .toList());
    }

    private CaseFile file(Petition petition, List<JournalEntry> entries) {
        var promise = petition.promise();
        var receivedOn = LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM);
        return new CaseFile(
                petition,
                counting.deadline(promise.notifyDueOn(), petition.notifiedAt()),
                counting.deadline(promise.replyDueOn(), petition.answeredAt()),
                reckonings.find(petition, entries, DueDate.NOTIFY).orElse(null),
                reckonings.find(petition, entries, DueDate.REPLY).orElse(null),
                reckonings.further(petition, entries),
                counting.isProvisional(receivedOn, promise.replyDueOn()),
                timeline(petition, entries),
                questions(petition),
                replies(petition),
                attachments.list(petition),
                petition.status() == PetitionStatus.RATED ? em.find(Rating.class, petition.id()) : null);
    }

    private List<TimelineLine> timeline(Petition petition, List<JournalEntry> entries) {
        var notes = entries.stream().anyMatch(entry -> entry.kind().equals(FORWARDED))
                ? new ArrayDeque<>(notes(petition))
                : new ArrayDeque<String>();
        var lines = new ArrayList<TimelineLine>();
        entries.forEach(entry -> lines.add(line(entry, notes)));
        Collections.reverse(lines);
        return lines;
    }

    private TimelineLine line(JournalEntry entry, Deque<String> notes) {
        return new TimelineLine(
                entry.occurredAt(),
                BY_CITIZEN.contains(entry.kind()) ? Actor.CITIZEN : entry.actor() == null ? Actor.SYSTEM : Actor.OFFICE,
                entry.textKey(),
                entry.words().stream().map(word -> FactWords.read(word, units)).toList(),
                entry.kind().equals(FORWARDED) ? notes.poll() : null);
    }

    List<Attachment> attachments(Petition petition) {
        return attachments.list(petition);
    }

    List<Question> questions(Petition petition) {
        return em.createQuery("select q from Question q where q.petition = :petition order by q.id", Question.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    private List<Reply> replies(Petition petition) {
        return em.createQuery("select r from Reply r where r.petition = :petition order by r.id", Reply.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** The reply that was signed and sent. Whoever shows it to everybody asks {@link Visibility} first. */
    public Optional<Reply> signed(Petition petition) {
        return em.createQuery("""
                        select r from Reply r
                        where r.petition = :petition and r.stage = vn.hoiam.petitions.ReplyStage.SENT
                        """, Reply.class)
                .setParameter("petition", petition)
                .getResultStream()
                .findFirst();
    }

    private List<String> notes(Petition petition) {
        return em.createQuery(
                        "select f.note from Forwarding f where f.petition = :petition order by f.id", String.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    Optional<Reply> inHand(Petition petition) {
        return em.createQuery("""
                        select r from Reply r where r.petition = :petition and r.stage in
                          (vn.hoiam.petitions.ReplyStage.DRAFT, vn.hoiam.petitions.ReplyStage.PROPOSED)
                        """, Reply.class)
                .setParameter("petition", petition)
                .getResultStream()
                .findFirst();
    }

    void add(Reply reply) {
        em.persist(reply);
    }

    void add(Question question) {
        em.persist(question);
    }

    void add(Forwarding forwarding) {
        em.persist(forwarding);
    }

    void add(Wording wording) {
        em.persist(wording);
    }

    void add(Rating rating) {
        em.persist(rating);
    }
}
