package vn.hoiam.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;

/** What stands behind {@code ./hoiam route} on the line of an operator. Refuses what the command does not know. */
record RouteCall(Map<String, String> values) {

    static final String ENGLISH = "--english";

    private static final String CSV = "--csv";
    private static final String COLUMN = "--column";
    private static final String AT = "--at";
    private static final String EVALUATE = "--evaluate";
    private static final Set<String> KNOWN = Set.of(CSV, COLUMN, AT, EVALUATE);

    RouteCall {
        values = Map.copyOf(values);
    }

    static RouteCall of(List<String> words) {
        var values = new HashMap<String, String>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var parts = rest.next().split("=", 2);
            if (parts[0].equals(ENGLISH)) {
                continue;
            }
            if (!KNOWN.contains(parts[0])) {
                throw new Refusal("command.route.unknown", parts[0]);
            }
            var value = parts.length > 1 ? parts[1] : rest.hasNext() ? rest.next() : "";
            if (value.isBlank() || value.startsWith("--")) {
                throw new Refusal("command.route.value", parts[0]);
            }
            if (values.put(parts[0], value) != null) {
                throw new Refusal("command.route.twice", parts[0]);
            }
        }
        var call = new RouteCall(values);
        call.day();
        if (values.containsKey(EVALUATE) && values.containsKey(CSV)
                || values.containsKey(COLUMN) && !values.containsKey(CSV)) {
            throw new Refusal("command.route.both");
        }
        return call;
    }

    /** The day on whose units and rules it is answered: today, where none is named. */
    LocalDate day() {
        var at = values.get(AT);
        try {
            return at == null ? LocalDate.now(Clock.system(Now.VIETNAM)) : LocalDate.parse(at);
        } catch (DateTimeException none) {
            var refusal = new Refusal("command.route.day", at);
            refusal.initCause(none);
            throw refusal;
        }
    }

    /** The file whose column is read; null where sentences come on standard input. */
    String csv() {
        return values.get(CSV);
    }

    String column() {
        return values.getOrDefault(COLUMN, "text");
    }

    /** The labelled file that the answers are compared with; null where none is. */
    String evaluated() {
        return values.get(EVALUATE);
    }
}
