package vn.hoiam.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hoiam.texts.Bilingual;

/**
 * An act on cases of some kinds: from which states it leads where, who does it, what goes with it, and what it is to the
 * clocks.
 *
 * @param code what the row is called
 * @param from the states in which it may be done; empty for the act by which a case begins
 * @param to where it leads; null when the case stays where it stands
 * @param by the duties whose holders do it, or {@link #CITIZEN}, {@link #PORTAL} or {@link #SUPERIOR}
 * @param event null when no clock cares
 */
public record ProcedureStep(
        String code,
        Set<String> kinds,
        String act,
        Set<String> from,
        String to,
        Set<String> by,
        Set<Wanted> wants,
        EventKind event,
        Bilingual legalBasis) {

    public static final String CITIZEN = "CITIZEN";
    public static final String PORTAL = "PORTAL";

    /** Those who receive and decide at the body above the one that has the case. */
    public static final String SUPERIOR = "SUPERIOR";

    private static final String STAYS = "=";

    public ProcedureStep {
        kinds = ordered(kinds);
        from = ordered(from);
        by = ordered(by);
        wants = Set.copyOf(wants);
    }

    /** The step written in a row of text, be it of the table or of {@code db/law/procedures.csv}. */
    public static ProcedureStep of(UnaryOperator<String> column) {
        var to = column.apply("to_state");
        var event = column.apply("event");
        return new ProcedureStep(
                column.apply("code"),
                words(column.apply("kinds")),
                column.apply("act"),
                words(column.apply("from_states")),
                to.equals(STAYS) ? null : to,
                words(column.apply("done_by")),
                words(column.apply("wants")).stream().map(Wanted::valueOf).collect(Collectors.toSet()),
                event.isEmpty() ? null : EventKind.valueOf(event),
                new Bilingual(column.apply("legal_basis_vi"), column.apply("legal_basis_en")));
    }

    /** Whether a case begins with it. */
    public boolean begins() {
        return from.isEmpty();
    }

    public boolean wants(Wanted thing) {
        return wants.contains(thing);
    }

    /** Where a case gets that stands in one of its states. */
    String leads(String state) {
        return to == null ? state : to;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> ordered(Set<String> words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }
}
