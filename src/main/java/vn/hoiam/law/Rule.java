package vn.hoiam.law;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.calendar.Term;
import vn.hoiam.calendar.TermUnit;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.texts.Bilingual;

/**
 * One period that has to be kept: how long a step of a kind of petition may take, from when, by whom, on what basis and
 * since when. A new law is a new rule beside the old one. {@code sector}, {@code variant}, {@code extension} and
 * {@code validUntil} (exclusive) are null where they do not apply.
 */
public record Rule(
        String code,
        String kind,
        String step,
        String sector,
        String variant,
        Term term,
        boolean rolls,
        Term extension,
        int extensions,
        CountsFrom from,
        Obliged obliged,
        Bilingual legalBasis,
        RuleCertainty certainty,
        LocalDate validFrom,
        LocalDate validUntil,
        CountsFrom validBy) {

    /** The rule written in a row of text, be it of the table or of {@code db/law/rules.csv}. */
    public static Rule of(UnaryOperator<String> column) {
        return new Rule(
                column.apply("code"),
                column.apply("kind"),
                column.apply("step"),
                word(column.apply("sector")),
                word(column.apply("variant")),
                term(column.apply("length"), column.apply("unit")),
                Boolean.parseBoolean(column.apply("rolls")),
                term(column.apply("extension_length"), column.apply("extension_unit")),
                Integer.parseInt(column.apply("extensions")),
                CountsFrom.valueOf(column.apply("counts_from")),
                Obliged.valueOf(column.apply("obliged")),
                new Bilingual(column.apply("legal_basis_vi"), column.apply("legal_basis_en")),
                RuleCertainty.valueOf(column.apply("certainty")),
                LocalDate.parse(column.apply("valid_from")),
                column.apply("valid_until").isEmpty() ? null : LocalDate.parse(column.apply("valid_until")),
                CountsFrom.valueOf(column.apply("valid_by")));
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** The same rule until another day. */
    public Rule until(LocalDate end) {
        return new Rule(
                code,
                kind,
                step,
                sector,
                variant,
                term,
                rolls,
                extension,
                extensions,
                from,
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
                length,
                rolls,
                extension,
                extensions,
                from,
                obliged,
                legalBasis,
                RuleCertainty.PRACTICE,
                day,
                null,
                validBy);
    }

    /** The day by which the step must be done, when the period runs from {@code start}. */
    public LocalDate dueOn(WorkingCalendar calendar, LocalDate start) {
        return dueOn(calendar, start, 0);
    }

    /** The same after a number of extensions. Each counts from the end of the period before it, not from where that rolls. */
    public LocalDate dueOn(WorkingCalendar calendar, LocalDate start, int extended) {
        if (extended > 0 && extension == null) {
            throw new IllegalArgumentException(code + " cannot be extended");
        }
        var end = calendar.end(start, term);
        for (int i = 0; i < extended; i++) {
            end = calendar.end(end, extension);
        }
        return rolls ? calendar.workingDayFrom(end) : end;
    }

    private static String word(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Term term(String length, String unit) {
        return length.isEmpty() ? null : new Term(Integer.parseInt(length), TermUnit.valueOf(unit));
    }
}
