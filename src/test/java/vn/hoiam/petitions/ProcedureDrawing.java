package vn.hoiam.petitions;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hoiam.law.Procedure;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.texts.Named;
import vn.hoiam.texts.Texts;

/** The page {@code docs/procedures.md}: the way of each kind as a picture and as a table, drawn from the table of the law. */
final class ProcedureDrawing {

    private static final String NOBODY_CARES = "–";

    private ProcedureDrawing() {}

    static String page() {
        return """
                # Procedures

                Drawn from `db/law/procedures.csv` by `ProcedureDrawingTest`; do not edit. An act that stands in no row of a kind is refused
                by page, API and database alike. *Wants* is what has to be given with an act; *clocks* is what it is to the rule book.

                """
                + Stream.of(PetitionKind.values()).map(ProcedureDrawing::kind).collect(joining("\n"));
    }

    private static String kind(PetitionKind kind) {
        var procedure = kind.procedure();
        return "## " + said(kind) + " (`" + kind.code() + "`)\n\n```mermaid\nstateDiagram-v2\n" + picture(procedure)
                + "```\n\n| Act | From | To | By | Wants | Clocks | Basis |\n|---|---|---|---|---|---|---|\n"
                + procedure.steps().stream().map(ProcedureDrawing::row).collect(joining())
                + "\n";
    }

    private static String picture(Procedure procedure) {
        var arrows = procedure.steps().stream()
                .filter(step -> step.to() != null)
                .flatMap(step -> step.begins()
                        ? Stream.of("    [*] --> " + step.to() + "\n")
                        : step.from().stream()
                                .map(from -> "    " + from + " --> " + step.to() + ": " + act(step) + "\n"));
        var ends = procedure.states().stream()
                .filter(procedure::isEnd)
                .filter(state ->
                        procedure.steps().stream().noneMatch(step -> step.from().contains(state)))
                .map(state -> "    " + state + " --> [*]\n");
        return Stream.concat(arrows, ends).collect(joining());
    }

    private static String row(ProcedureStep step) {
        return "| " + act(step) + " | " + cell(step.from()) + " | " + (step.to() == null ? "stays" : step.to()) + " | "
                + cell(step.by()) + " | "
                + cell(step.wants().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Enum::name)
                        .toList()) + " | "
                + (step.event() == null ? NOBODY_CARES : step.event()) + " | "
                + step.legalBasis().en() + " |\n";
    }

    private static String act(ProcedureStep step) {
        return step.act().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cell(Collection<String> words) {
        return words.isEmpty() ? NOBODY_CARES : String.join(", ", words);
    }

    private static String said(Named named) {
        return Arrays.asList(Texts.VIETNAMESE, Texts.ENGLISH).stream()
                .map(reader -> Texts.of(reader, named.textKey()))
                .collect(joining(" / "));
    }
}
