package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.hoiam.denunciations.Secrets.Compartment;

/** What denouncers wrote when they turned to the superior, sealed like what they wrote first. */
@ApplicationScoped
public class Repeats {

    private static final String OWN = "words";
    private static final String PAPER = "paper.words";

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    /**
     * Keeps it with the step it came by, which is on file already. The portal opens the identity for itself, in order to leave it
     * out of these words as it was left out of the first; nobody is shown it.
     */
    void add(Denunciation denunciation, int seq, String typed) {
        var redaction = new Redaction(secrets.identity(denunciation));
        var told = new HashMap<String, String>();
        told.put(OWN, redaction.own(typed));
        told.put(PAPER, redaction.all(typed, secrets.content(denunciation).accused()));
        var asTyped = new HashMap<String, String>();
        asTyped.put(OWN, typed);
        em.createNativeQuery(
                        "insert into denunciation_repeat (denunciation_id, seq, sealed, typed) values (?1, ?2, ?3, ?4)")
                .setParameter(1, denunciation.id())
                .setParameter(2, seq)
                .setParameter(3, secrets.seal(denunciation, place(seq), new Sheet(told)))
                .setParameter(4, secrets.seal(denunciation, Compartment.IDENTITY, typedPlace(seq), new Sheet(asTyped)))
                .executeUpdate();
    }

    List<Repeat> list(Denunciation denunciation, List<Step> steps, boolean isPaper) {
        var sheets = sheets(denunciation);
        return steps.stream()
                .filter(step -> sheets.containsKey(step.seq()))
                .map(step -> new Repeat(
                        step.act(), step.day(), sheets.get(step.seq()).get(isPaper ? PAPER : OWN)))
                .toList();
    }

    private Map<Integer, Sheet> sheets(Denunciation denunciation) {
        return rows(denunciation, "select seq, sealed from denunciation_repeat where denunciation_id = ?1").stream()
                .collect(Collectors.toMap(
                        Row::seq,
                        row -> secrets.open(denunciation, Compartment.CONTENT, place(row.seq()), row.sealed())));
    }

    /** The words as they were typed, which may tell who wrote them; only for whoever may see the identity. */
    List<String> typed(Denunciation denunciation) {
        return rows(denunciation, "select seq, typed from denunciation_repeat where denunciation_id = ?1 order by seq")
                .stream()
                .map(row -> secrets.open(denunciation, Compartment.IDENTITY, typedPlace(row.seq()), row.sealed())
                        .get(OWN))
                .filter(Objects::nonNull)
                .toList();
    }

    private record Row(int seq, byte[] sealed) {}

    private List<Row> rows(Denunciation denunciation, String query) {
        List<?> rows =
                em.createNativeQuery(query).setParameter(1, denunciation.id()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(((Number) row[0]).intValue(), (byte[]) row[1]))
                .toList();
    }

    private static String place(int seq) {
        return "repeat." + seq;
    }

    private static String typedPlace(int seq) {
        return "repeat.typed." + seq;
    }
}
