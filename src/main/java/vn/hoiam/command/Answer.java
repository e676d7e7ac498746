package vn.hoiam.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hoiam.law.Explanation;
import vn.hoiam.law.Reckoning;
import vn.hoiam.law.Warnings;
import vn.hoiam.texts.Texts;

/**
 * A due date, and how it was counted in the words of a reader.
 *
 * @param rule the code of the rule
 * @param calendar the version of the calendar
 * @param basis the law
 * @param rules the version of the rule book
 */
record Answer(
        LocalDate due,
        String rule,
        String calendar,
        String basis,
        List<String> explanation,
        List<String> warnings,
        String rules) {

    Answer {
        explanation = List.copyOf(explanation);
        warnings = List.copyOf(warnings);
    }

    static Answer of(Question question, Reckoning reckoning, Locale reader) {
        var rule = reckoning.rule();
        var warnings = new ArrayList<>(new Warnings(reckoning, question.options()).in(reader));
        if (question.sector() != null && rule.sector() == null) {
            warnings.add(Texts.of(reader, "command.deadline.sector", question.sector()));
        }
        return new Answer(
                reckoning.due(),
                rule.code(),
                reckoning.basis().calendar().version(),
                rule.legalBasis().in(reader),
                new Explanation(reckoning, reader).full(),
                warnings,
                reckoning.basis().book().version());
    }

    /** The date, how it was counted, and what to mind; nothing twice. */
    List<String> lines(Locale reader) {
        return Stream.of(
                        Stream.of(due.toString()),
                        explanation.stream().filter(Predicate.not(warnings::contains)),
                        warnings.stream().map(warning -> Texts.of(reader, "command.deadline.warning", warning)))
                .flatMap(lines -> lines)
                .toList();
    }
}
