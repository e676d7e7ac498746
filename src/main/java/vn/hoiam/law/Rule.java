package vn.hoiam.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.calendar.Term;
import vn.hoiam.calendar.TermUnit;
import vn.hoiam.texts.Bilingual;

/**
 * One period that has to be kept: how long a step of a kind of petition may take, from when, until what is done, by whom,
 * on what basis and since when. A new law is a new rule beside the old one. {@code sector}, {@code variant} and {@code
 * validUntil} (exclusive) are null where they do not apply.
 *
 * @param variant what a case must be for this rule: the options, such as {@code complex;remote}
 * @param endsWith what keeps the period; empty when it just passes
 * @param validBy whose day decides whether the rule is in force for a case
 */
public record Rule(
        String code,
        String kind,
        String step,
        String sector,
        String variant,
        Period period,
        EventKind from,
        List<EventKind> endsWith,
        Obliged obliged,
        Bilingual legalBasis,
        RuleCertainty certainty,
        LocalDate validFrom,
        LocalDate validUntil,
        EventKind validBy) {

    public Rule {
        endsWith = List.copyOf(endsWith);
    }

    /** The rule written in a row of text, be it of the table or of {@code db/law/rules.csv}. */
    public static Rule of(UnaryOperator<String> column) {
        return new Rule(
                column.apply("code"),
                column.apply("kind"),
                column.apply("step"),
                word(column.apply("sector")),
                word(column.apply("variant")),
                period(column),
                EventKind.valueOf(column.apply("counts_from")),
                words(column.apply("ends_with")).map(EventKind::valueOf).toList(),
                Obliged.valueOf(column.apply("obliged")),
                new Bilingual(column.apply("legal_basis_vi"), column.apply("legal_basis_en")),
                RuleCertainty.valueOf(column.apply("certainty")),
                LocalDate.parse(column.apply("valid_from")),
                column.apply("valid_until").isEmpty() ? null : LocalDate.parse(column.apply("valid_until")),
                EventKind.valueOf(column.apply("valid_by")));
    }

    private static Period period(UnaryOperator<String> column) {
        var length = column.apply("extension_length");
        var from = column.apply("extended_from");
        var extension = length.isEmpty()
                ? null
                : new Extension(
                        term(length, column.apply("extension_unit")),
                        Integer.parseInt(column.apply("extensions")),
                        from.isEmpty() ? null : ExtendedFrom.valueOf(from));
        return new Period(
                term(column.apply("length"), column.apply("unit")),
                Direction.valueOf(column.apply("direction")),
                Boolean.parseBoolean(column.apply("rolls")),
                Boolean.parseBoolean(column.apply("minimum")),
                extension);
    }

    public Term term() {
        return period.term();
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** What a case must be for this rule. */
    public Set<String> options() {
        return words(variant == null ? "" : variant).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often the law lets it be extended. */
    public int extensions() {
        return period.extension() == null ? 0 : period.extension().most();
    }

    /** The same rule until another day. */
    public Rule until(LocalDate end) {
        return new Rule(
                code,
                kind,
                step,
                sector,
                variant,
                period,
                from,
                endsWith,
                obliged,
                legalBasis,
                certainty,
                validFrom,
                end,
                validBy);
    }

    /** A rule of the same sort beside this one: of one sector and another length, in force from a day on. */
    public Rule beginning(LocalDate day, String itsCode, String itsSector, Term length) {
        return new Rule(
                itsCode,
                kind,
                step,
                itsSector,
                variant,
                period.of(length),
                from,
                endsWith,
                obliged,
                legalBasis,
                RuleCertainty.PRACTICE,
                day,
                null,
                validBy);
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static String word(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Term term(String length, String unit) {
        return new Term(Integer.parseInt(length), TermUnit.valueOf(unit));
    }
}
