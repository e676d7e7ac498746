package vn.hoiam.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.Refusal;

/**
 * What stands behind {@code ./hoiam deadline} on the line of an operator. Refuses what the command does not know.
 *
 * @param values what was said once, by its name
 * @param options what the case is and what happened to its period, in the words of a row of a file
 * @param flags how the answer is to be told
 */
record DeadlineCall(Map<String, String> values, List<String> options, Set<String> flags) {

    static final String CSV = "--csv";
    static final String ENGLISH = "--english";
    static final String JSON = "--json";

    private static final String KIND = "--kind";
    private static final String STEP = "--step";
    private static final String FROM = "--from";
    private static final String CALENDAR = "--calendar";
    private static final String RULES = "--rules";
    private static final String GROUNDS = "--grounds";
    private static final String ASSUMPTIONS = "--assumptions";
    private static final String PAUSE = "--pause";
    private static final Set<String> ONCE =
            Set.of(KIND, STEP, FROM, CSV, CALENDAR, RULES, GROUNDS, ASSUMPTIONS, "--sector", "--extended");
    private static final Set<String> OF_THE_CASE = Set.of("--sector", "--extended", PAUSE);

    DeadlineCall {
        values = Map.copyOf(values);
        options = List.copyOf(options);
        flags = Set.copyOf(flags);
    }

    static DeadlineCall of(List<String> words) {
        var values = new HashMap<String, String>();
        var options = new ArrayList<String>();
        var flags = new HashSet<String>();
        for (var rest = words.stream().flatMap(DeadlineCall::apart).iterator(); rest.hasNext(); ) {
            var word = rest.next();
            var option = word.replaceFirst("^--", "").replace('-', '_');
            if (word.equals(JSON) || word.equals(ENGLISH)) {
                flags.add(word);
            } else if (ONCE.contains(word) || word.equals(PAUSE)) {
                var value = rest.hasNext() ? rest.next() : "";
                if (value.isBlank() || value.startsWith("--")) {
                    throw new Refusal("command.deadline.value", word);
                }
                if (values.put(word, value) != null && ONCE.contains(word)) {
                    throw new Refusal("command.deadline.twice", word);
                }
                if (OF_THE_CASE.contains(word)) {
                    options.add(option + "=" + value);
                }
            } else if (word.startsWith("--") && Question.OPTIONS.contains(option)) {
                options.add(option);
            } else {
                throw new Refusal("command.deadline.unknown", word);
            }
        }
        return new DeadlineCall(values, options, flags);
    }

    /** {@code --step=acceptance} is {@code --step acceptance}. */
    private static Stream<String> apart(String word) {
        return word.startsWith("--") ? Stream.of(word.split("=", 2)) : Stream.of(word);
    }

    BasisFiles files() {
        return new BasisFiles(values.get(CALENDAR), values.get(RULES), values.get(GROUNDS), values.get(ASSUMPTIONS));
    }

    /** What is asked about one case. */
    Question question() {
        for (var name : List.of(KIND, STEP, FROM)) {
            if (!values.containsKey(name)) {
                throw new Refusal("command.deadline.missing", name);
            }
        }
        return Question.of(values.get(KIND), values.get(STEP), values.get(FROM), options);
    }

    /** The file whose dates are to be counted again; its rows say all about their cases. Null when one case is asked about. */
    String csv() {
        var csv = values.get(CSV);
        if (csv != null
                && (!options.isEmpty() || List.of(KIND, STEP, FROM).stream().anyMatch(values::containsKey))) {
            throw new Refusal("command.deadline.both");
        }
        return csv;
    }
}
