package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;

/** The files of all petitions: questions, replies, forwardings and the journal beside them. */
@ApplicationScoped
public class CaseFiles {

    private static final String ASKED = "CITIZEN_ASKED";
    private static final String OUTCOME_ASKED = "OUTCOME_ASKED";

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Timelines timelines;

    @Inject
    Attachments attachments;

    @Inject
    Reckonings reckonings;

    @Inject
    Particulars particulars;

    /** The file as those who handle it see it. */
    public CaseFile open(Petition petition) {
        var entries = journal.list(petition.uid());
        var verdict = verdict(petition, entries);
        return new CaseFile(
                petition,
                reckonings.owed(petition, entries),
                reckonings.further(petition, entries),
                reckonings.isProvisional(petition),
                timelines.of(petition, entries),
                // Most are never asked anything, and the record tells of those that were.
                entries.stream().anyMatch(entry -> entry.kind().equals(ASKED)) ? questions(petition) : List.of(),
                replies(petition),
                attachments.list(petition),
                particulars.of(petition),
                verdict.rating(),
                verdict.outcome());
    }

    /** What its sender thought of the result, at first and some weeks later; null where they have not said so. */
    private record Verdict(Rating rating, Outcome outcome) {}

    /** One question for both, and none where the record tells of neither. */
    private Verdict verdict(Petition petition, List<JournalEntry> entries) {
        if (!petition.status().mayBeRated()
                && entries.stream().noneMatch(entry -> entry.kind().equals(OUTCOME_ASKED))) {
            return new Verdict(null, null);
        }
        var row = em.createQuery("""
                        select r, o from Petition p left join Rating r on r.petition = p left join Outcome o on o.petition = p
                        where p = :petition
                        """, Object[].class)
                .setParameter("petition", petition)
                .getSingleResult();
        return new Verdict((Rating) row[0], (Outcome) row[1]);
    }

    /** The file as the citizen sees it: without the steps inside the office. */
    public CaseFile openForCitizen(Petition petition) {
        return open(petition).forSender();
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

    /** The act by which a complaint was decided, with number and day of the decision. */
    Optional<CaseAct> decision(Petition petition) {
        return em.createQuery("""
                        select a from CaseAct a
                        where a.petition = :petition and a.act = vn.hoiam.petitions.Act.SIGN
                        """, CaseAct.class)
                .setParameter("petition", petition)
                .getResultStream()
                .findFirst();
    }

    /** How often an act was done to a petition. */
    int count(Petition petition, Act act) {
        return em.createQuery(
                        "select count(a) from CaseAct a where a.petition = :petition and a.act = :act", Long.class)
                .setParameter("petition", petition)
                .setParameter("act", act)
                .getSingleResult()
                .intValue();
    }

    /** Puts papers that an official hands in into the file. */
    void enclose(Petition petition, Bundle papers) {
        attachments.add(petition, papers);
    }

    /** The same for what its sender adds to an answer. */
    void enclose(Petition petition, Bundle files, Question question) {
        attachments.add(petition, files, question);
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

    boolean isRated(Petition petition) {
        return em.find(Rating.class, petition.id()) != null;
    }

    /** What tells of its sender and of those who speak for them, as it was filled in. */
    List<String> personal(Petition petition) {
        return Stream.concat(
                        petition.contact().words().stream(),
                        particulars.of(petition).entrySet().stream()
                                .filter(said -> said.getKey().isPersonal())
                                .flatMap(said -> Stream.of(said.getValue().split("[;,\\n]"))))
                .map(String::strip)
                .filter(words -> words.length() > 1)
                .toList();
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

    void add(CaseAct act) {
        em.persist(act);
    }

    void add(Rating rating) {
        em.persist(rating);
    }
}
