package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.petitions.TimelineLine.Actor;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Units;

/** The steps of all cases as people read them: what the journal has, with the office’s own words about it. */
@ApplicationScoped
public class Timelines {

    private static final Pattern NUMBER = Pattern.compile("HA-\\d{4}-\\d{4}-\\d{4}");
    private static final String LEFT_OUT = "…";
    private static final String FORWARDED = "PETITION_FORWARDED";
    private static final String STEP_TAKEN = "STEP_TAKEN";
    // Where no official is named.
    private static final Set<String> BY_CITIZEN = Set.of(
            "PETITION_SUBMITTED",
            "CITIZEN_REPLIED",
            "CITIZEN_WROTE",
            "PETITION_RATED",
            "OUTCOME_TOLD",
            "PETITION_SUPPORTED",
            "RECOURSE_TAKEN",
            "SENDER_JOINED",
            "DUPLICATE_SENT",
            STEP_TAKEN);
    // Supporters are told of by their number, not one by one; who else wrote about it is not the sender’s to know.
    private static final Set<String> INTERNAL = Set.of(
            "REPLY_DRAFTED",
            "REPLY_SENT_BACK",
            "PETITION_SUPPORTED",
            "DUPLICATE_JOINED",
            "DUPLICATE_SENT",
            "DUPLICATE_SEPARATED",
            "CASE_NOTED",
            "ATTACHMENT_READ",
            "ATTACHMENTS_TAKEN",
            "CASE_GIVEN",
            "ACTED_FOR_LEADER",
            "DOCUMENT_DRAFTED",
            "DOCUMENT_DISCARDED",
            "CASE_REMINDED",
            "LETTER_UNDELIVERED",
            "LETTERS_SENT_AGAIN",
            "LETTERS_SETTLED");
    /** Acts whose entries are of a kind of their own. */
    private static final Map<String, Act> OWN_ENTRIES = Map.of(
            "PETITION_RECLASSIFIED", Act.RECLASSIFY,
            "PETITION_SPLIT", Act.SPLIT,
            "PETITION_JOINED", Act.JOIN,
            "PETITION_SEPARATED", Act.SEPARATE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    /** Those of one case, newest first. */
    List<TimelineLine> of(Petition petition, List<JournalEntry> entries) {
        var notes = Stream.concat(Stream.of(FORWARDED, STEP_TAKEN), OWN_ENTRIES.keySet().stream())
                .collect(Collectors.toMap(kind -> kind, kind -> notes(petition, entries, kind)));
        var gone = gone(petition, entries);
        var lines = new ArrayList<TimelineLine>();
        entries.forEach(entry -> lines.add(line(entry, notes, gone)));
        Collections.reverse(lines);
        return lines;
    }

    /** The last entry of each of these cases, by its uid, that tells its sender something they did not do themselves. */
    public Map<UUID, Integer> lastTold(Collection<Petition> petitions) {
        List<?> rows = em.createNativeQuery("""
                        select subject, max(seq) from journal_entry
                        where subject = any (cast(?1 as uuid[])) and kind <> all (cast(?2 as text[]))
                          and (actor is not null or kind <> all (cast(?3 as text[])))
                        group by subject
                        """)
                .setParameter(1, braced(petitions.stream().map(Petition::uid)))
                .setParameter(2, braced(INTERNAL.stream()))
                .setParameter(3, braced(BY_CITIZEN.stream()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    private static String braced(Stream<?> words) {
        return words.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private Deque<Optional<String>> notes(Petition petition, List<JournalEntry> entries, String kind) {
        if (entries.stream().noneMatch(entry -> entry.kind().equals(kind))) {
            return new ArrayDeque<>();
        }
        var words = kind.equals(FORWARDED) ? notes(petition) : words(petition, OWN_ENTRIES.get(kind));
        return words.stream().map(Optional::ofNullable).collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Numbers that are told of petitions which are not there any more: nobody is to wonder where one went. */
    private Set<String> gone(Petition petition, List<JournalEntry> entries) {
        var told = entries.stream()
                .flatMap(entry -> entry.words().stream())
                .flatMap(word -> NUMBER.matcher(word).results())
                .map(MatchResult::group)
                // A document may be numbered in the same way.
                .filter(number -> PetitionNumber.find(number).isPresent())
                .filter(number -> !number.equals(petition.number().value()))
                .collect(Collectors.toCollection(HashSet::new));
        if (!told.isEmpty()) {
            em.createQuery("select p.number from Petition p where p.number in :told", PetitionNumber.class)
                    .setParameter("told", told.stream().map(PetitionNumber::new).toList())
                    .getResultList()
                    .forEach(there -> told.remove(there.value()));
        }
        return told;
    }

    private static String without(Set<String> gone, String word) {
        return gone.isEmpty()
                ? word
                : NUMBER.matcher(word).replaceAll(number -> gone.contains(number.group()) ? LEFT_OUT : number.group());
    }

    private TimelineLine line(JournalEntry entry, Map<String, Deque<Optional<String>>> notes, Set<String> gone) {
        var note = notes.containsKey(entry.kind()) ? notes.get(entry.kind()).poll() : null;
        return new TimelineLine(
                entry.occurredAt(),
                actor(entry),
                entry.textKey(),
                entry.words().stream()
                        .map(word -> FactWords.read(without(gone, word), units))
                        .toList(),
                note == null ? null : note.orElse(null),
                INTERNAL.contains(entry.kind()));
    }

    private static Actor actor(JournalEntry entry) {
        if (entry.actor() != null) {
            return Actor.OFFICE;
        }
        return BY_CITIZEN.contains(entry.kind()) ? Actor.CITIZEN : Actor.SYSTEM;
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
}
