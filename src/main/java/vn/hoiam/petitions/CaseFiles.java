package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.petitions.TimelineLine.Actor;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Units;

/** The files of all petitions: questions, replies, forwardings and the journal beside them. */
@ApplicationScoped
public class CaseFiles {

    private static final String FORWARDED = "PETITION_FORWARDED";
    private static final String STEP_TAKEN = "STEP_TAKEN";
    // Where no official is named.
    private static final Set<String> BY_CITIZEN = Set.of(
            "PETITION_SUBMITTED",
            "CITIZEN_REPLIED",
            "PETITION_RATED",
            "PETITION_SUPPORTED",
            "RECOURSE_TAKEN",
            STEP_TAKEN);
    // Supporters are told of by their number, not one by one; who else wrote about it is not the sender’s to know.
    private static final Set<String> INTERNAL = Set.of(
            "REPLY_DRAFTED",
            "REPLY_SENT_BACK",
            "PETITION_SUPPORTED",
            "DUPLICATE_JOINED",
            "DUPLICATE_SEPARATED",
            "ACTED_FOR_LEADER");
    /** Acts whose entries are of a kind of their own. */
    private static final Map<String, Act> OWN_ENTRIES = Map.of(
            "PETITION_RECLASSIFIED", Act.RECLASSIFY,
            "PETITION_SPLIT", Act.SPLIT,
            "PETITION_JOINED", Act.JOIN,
            "PETITION_SEPARATED", Act.SEPARATE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Units units;

    @Inject
    Attachments attachments;

    @Inject
    Reckonings reckonings;

    @Inject
    Particulars particulars;

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
        return new CaseFile(
                petition,
                reckonings.owed(petition, entries),
                reckonings.further(petition, entries),
                reckonings.isProvisional(petition),
                timeline(petition, entries),
                questions(petition),
                replies(petition),
                attachments.list(petition),
                particulars.of(petition),
                petition.status().mayBeRated() ? em.find(Rating.class, petition.id()) : null);
    }

    private List<TimelineLine> timeline(Petition petition, List<JournalEntry> entries) {
        var notes = Stream.concat(Stream.of(FORWARDED, STEP_TAKEN), OWN_ENTRIES.keySet().stream())
                .collect(Collectors.toMap(kind -> kind, kind -> notes(petition, entries, kind)));
        var lines = new ArrayList<TimelineLine>();
        entries.forEach(entry -> lines.add(line(entry, notes)));
        Collections.reverse(lines);
        return lines;
    }

    private Deque<Optional<String>> notes(Petition petition, List<JournalEntry> entries, String kind) {
        if (entries.stream().noneMatch(entry -> entry.kind().equals(kind))) {
            return new ArrayDeque<>();
        }
        var words = kind.equals(FORWARDED) ? notes(petition) : words(petition, OWN_ENTRIES.get(kind));
        return words.stream().map(Optional::ofNullable).collect(Collectors.toCollection(ArrayDeque::new));
    }

    private TimelineLine line(JournalEntry entry, Map<String, Deque<Optional<String>>> notes) {
        var note = notes.containsKey(entry.kind()) ? notes.get(entry.kind()).poll() : null;
        return new TimelineLine(
                entry.occurredAt(),
                actor(entry),
                entry.textKey(),
                entry.words().stream().map(word -> FactWords.read(word, units)).toList(),
                note == null ? null : note.orElse(null));
    }

    private static Actor actor(JournalEntry entry) {
        if (entry.actor() != null) {
            return Actor.OFFICE;
        }
        return BY_CITIZEN.contains(entry.kind()) ? Actor.CITIZEN : Actor.SYSTEM;
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

    private List<String> notes(Petition petition) {
        return em.createQuery(
                        "select f.note from Forwarding f where f.petition = :petition order by f.id", String.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** The words of an act, or of all that share the entries of steps. */
    private List<String> words(Petition petition, Act act) {
        var acts = EnumSet.allOf(Act.class);
        acts.removeAll(OWN_ENTRIES.values());
        acts.remove(Act.SIGN);
        return em.createQuery("""
                        select a.words from CaseAct a
                        where a.petition = :petition and a.act in :acts order by a.id
                        """, String.class)
                .setParameter("petition", petition)
                .setParameter("acts", act == null ? acts : EnumSet.of(act))
                .getResultList();
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
