package vn.hoiam.routing;

import java.util.List;
import java.util.Set;

/**
 * What is known of a petition when it is asked who is responsible.
 *
 * @param kind its kind by its code, as in {@code db/law/rules.csv}
 * @param commune today’s code of the commune where it happened; null where that is not known
 * @param words subject and text
 */
public record RoutingQuestion(String sector, String kind, String commune, List<WrittenWord> words) {

    /** Who decides the others is told by a law, or by who has what is asked for. */
    private static final Set<String> RULED = Set.of("feedback", "recommendation", "procedure_feedback", "question");

    public RoutingQuestion {
        words = List.copyOf(words);
    }

    /** Reads the words once, however many rules are asked. */
    public static RoutingQuestion of(String sector, String kind, String commune, String text) {
        return new RoutingQuestion(sector, kind, commune, WrittenWord.of(text));
    }

    /** Whether rules have a say in it at all. */
    boolean isForRules() {
        return isForRules(sector, kind);
    }

    static boolean isForRules(String sector, String kind) {
        return kind != null && RULED.contains(kind) && !Competences.OFFICIALS.equals(sector);
    }
}
