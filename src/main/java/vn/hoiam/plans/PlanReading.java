package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.TypedLine;

/** Reads what was typed of a plan; what is wrong is said of its field, all at once. */
final class PlanReading {

    static final int MOST_TITLE = 300;
    static final int MOST_LETTERS = 2000;
    private static final int MOST_YEARS = 5;

    private final PlanForm form;
    private final List<WrongField> problems = new ArrayList<>();

    PlanReading(PlanForm form) {
        this.form = form;
    }

    /** @param isFirst the first edition has nothing it could be changed from */
    PlanWording wording(boolean isFirst) {
        var title = pair("title", form.getTitleVi(), form.getTitleEn(), MOST_TITLE, true);
        var issuer = pair("issuer", form.getIssuerVi(), form.getIssuerEn(), MOST_TITLE, true);
        var from = day("periodFrom", form.getPeriodFrom());
        var to = day("periodTo", form.getPeriodTo());
        if (from != null && to != null && (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS)))) {
            problems.add(WrongField.of("periodTo", "plans.form.period.wrong", MOST_YEARS));
        }
        var basis = pair("basis", form.getBasisVi(), form.getBasisEn(), MOST_LETTERS, true);
        var note = pair("note", form.getNoteVi(), form.getNoteEn(), MOST_LETTERS, false);
        var why = isFirst ? "" : line("changeNote", form.getChangeNote(), MOST_LETTERS, true);
        FaultyEntry.refuse(problems);
        return new PlanWording(title, issuer, from, to, basis, note, why.isEmpty() ? null : why);
    }

    /** A line that has to be there, such as a reason. */
    static String required(String field, String typed, int most) {
        var reading = new PlanReading(null);
        var line = reading.line(field, typed, most, true);
        FaultyEntry.refuse(reading.problems);
        return line;
    }

    private Bilingual pair(String field, String vi, String en, int most, boolean isRequired) {
        var vietnamese = line(field + "Vi", vi, most, isRequired);
        var english = line(field + "En", en, most, false);
        if (vietnamese.isEmpty() && !english.isEmpty() && !isRequired) {
            problems.add(WrongField.of(field + "Vi", "plans.form.vietnamese"));
        }
        return Bilingual.orOne(vietnamese, english);
    }

    private String line(String field, String typed, int most, boolean isRequired) {
        var line = TypedLine.of(typed);
        if (line.isEmpty() && isRequired) {
            problems.add(WrongField.of(field, "plans.form.required"));
        }
        if (line.length() > most) {
            problems.add(WrongField.of(field, "plans.form.long", most, line.length()));
        }
        return line;
    }

    private LocalDate day(String field, String typed) {
        var line = TypedLine.of(typed);
        var day = TypedLine.day(line).orElse(null);
        if (day == null) {
            problems.add(WrongField.of(field, line.isEmpty() ? "plans.form.required" : "plans.form.day"));
        }
        return day;
    }
}
