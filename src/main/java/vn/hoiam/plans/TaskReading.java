package vn.hoiam.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.hoiam.WrongField;
import vn.hoiam.plans.TaskDraft.BodyName;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.TypedLine;

/** Reads one task from what was typed under the names of its columns; what is wrong is said of its field, all at once. */
final class TaskReading {

    static final int MOST_TASKS = 10_000;
    private static final int MOST_NUMBER = 99_999;
    private static final int MOST_TITLE = 1_000;
    private static final int MOST_LINE = 300;
    private static final int MOST_UNIT = 60;
    private static final int MOST_WEIGHT = 1_000;
    private static final int MONTHS = 3;
    private static final String FIRST_PART = "Nhiệm vụ";

    private final UnaryOperator<String> cell;
    private final TaskChoices choices;
    private final List<WrongField> problems = new ArrayList<>();

    TaskReading(UnaryOperator<String> cell, TaskChoices choices) {
        this.cell = cell;
        this.choices = choices;
    }

    List<WrongField> problems() {
        return problems;
    }

    /** What was typed; of no use while there are problems. */
    TaskDraft task() {
        var number = number();
        var title = pair("title", MOST_TITLE);
        if (title == null) {
            problem("title_vi", "plans.form.required");
        }
        var due = due();
        var dueNote = line("due_note", MOST_LINE);
        return new TaskDraft(
                number,
                part(),
                chosen("dimension", choices::dimension, "plans.task.dimension.unknown"),
                title,
                lead(),
                partners(),
                pair("product", MOST_TITLE),
                measure(),
                quarter(due),
                due,
                Bilingual.orOne(dueNote, null),
                orNull(line("reference", MOST_UNIT)));
    }

    private Integer number() {
        var typed = line("no", MOST_UNIT);
        var number = number(typed);
        if (number == null && !typed.isEmpty()) {
            problem("no", "plans.task.number.wrong", MOST_NUMBER);
        }
        return number;
    }

    /** The number of a task as it was typed; null for none, and for what is none. */
    static Integer number(String typed) {
        var line = TypedLine.of(typed);
        return line.matches("[1-9]\\d{0,4}") ? Integer.valueOf(line) : null;
    }

    private String part() {
        var typed = line("part", MOST_LINE);
        if (typed.isEmpty()) {
            return choices.parts().isEmpty()
                    ? FIRST_PART
                    : choices.parts().get(0).name().vi();
        }
        return choices.part(typed).map(part -> part.name().vi()).orElse(typed);
    }

    private BodyName lead() {
        var typed = line("lead", MOST_LINE);
        var head = line("head", MOST_LINE);
        if (typed.isEmpty()) {
            problem("lead", "plans.form.required");
        } else if (choices.body(typed).isEmpty() && typed.contains(";")) {
            problem("lead", "plans.bodies.semicolon");
        } else if (choices.body(typed).isEmpty() && head.isEmpty()) {
            problem("lead", "plans.task.body.unknown", typed);
        }
        return choices.body(typed)
                .map(body ->
                        new BodyName(body.code(), body.name().vi(), body.head().vi()))
                .orElse(new BodyName(null, typed, head));
    }

    private List<BodyName> partners() {
        var names = Arrays.stream(line("partners", MOST_TITLE).split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        names.stream()
                .filter(name -> choices.body(name).isEmpty())
                .findFirst()
                .ifPresent(name -> problem("partners", "plans.task.partner.unknown", name));
        return names.stream()
                .flatMap(name -> choices.body(name).stream())
                .map(body ->
                        new BodyName(body.code(), body.name().vi(), body.head().vi()))
                .distinct()
                .toList();
    }

    private TaskMeasure measure() {
        var form = chosen("form", choices::form, "plans.task.form.unknown");
        var target = amount("target", BigDecimal.valueOf(999_999_999_999L));
        var unit = line("target_unit", MOST_UNIT);
        if ((target == null) != unit.isEmpty()
                && problems.stream().noneMatch(problem -> problem.field().equals("target"))) {
            problem(target == null ? "target" : "target_unit", "plans.task.target.both");
        }
        var weight = amount("weight", BigDecimal.valueOf(MOST_WEIGHT));
        return new TaskMeasure(
                form == null ? TaskMeasure.PLAIN.form() : form.code(),
                target,
                orNull(unit),
                weight == null ? BigDecimal.ONE : weight);
    }

    /** More than nothing; a sign before three digits could mean thousands as well, so it is not taken for either. */
    private BigDecimal amount(String column, BigDecimal most) {
        var typed = line(column, MOST_UNIT);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("\\d{1,12}([.,]\\d{1,2})?")) {
            var amount = TaskMeasure.plain(typed.replace(',', '.'));
            if (amount.signum() > 0 && amount.compareTo(most) <= 0) {
                return amount;
            }
        }
        problem(column, "plans.task.amount.wrong", most);
        return null;
    }

    private LocalDate due() {
        var typed = line("due_on", MOST_UNIT);
        var due = TypedDay.of(typed);
        if (!typed.isEmpty() && due.isEmpty()) {
            problem("due_on", "plans.task.day.wrong");
        }
        due.filter(day -> day.isBefore(choices.plan().periodFrom())
                        || day.isAfter(choices.plan().periodTo()))
                .ifPresent(day -> problem(
                        "due_on",
                        "plans.task.day.outside",
                        choices.plan().periodFrom(),
                        choices.plan().periodTo()));
        return due.orElse(null);
    }

    private Integer quarter(LocalDate due) {
        var typed = line("quarter", MOST_UNIT);
        var quarter = TypedQuarter.of(typed).orElse(null);
        if (!typed.isEmpty() && quarter == null) {
            problem("quarter", "plans.task.quarter.wrong");
        }
        if (due == null) {
            checkQuarter(quarter);
            return quarter == null ? null : quarter.number();
        }
        var ofDay = (due.getMonthValue() + MONTHS - 1) / MONTHS;
        if (quarter != null && !quarter.isOf(due.getYear(), ofDay)) {
            problem("quarter", "plans.task.quarter.differs", due);
        }
        return ofDay;
    }

    /** A quarter alone is one of the year in which the plan begins. */
    private void checkQuarter(TypedQuarter quarter) {
        var from = choices.plan().periodFrom();
        var to = choices.plan().periodTo();
        if (quarter == null) {
            return;
        }
        if (from.getYear() != to.getYear()) {
            problem("quarter", "plans.task.quarter.years");
        } else if (!quarter.isOf(from.getYear(), quarter.number())
                || quarter.lastDay(from.getYear()).isBefore(from)
                || quarter.firstDay(from.getYear()).isAfter(to)) {
            problem("quarter", "plans.task.quarter.outside", from, to);
        }
    }

    private <T> T chosen(String column, Function<String, Optional<T>> known, String textKey) {
        var typed = line(column, MOST_LINE);
        var chosen = typed.isEmpty() ? Optional.<T>empty() : known.apply(typed);
        if (!typed.isEmpty() && chosen.isEmpty()) {
            problem(column, textKey, typed);
        }
        return chosen.orElse(null);
    }

    private Bilingual pair(String column, int most) {
        var vi = line(column + "_vi", most);
        var en = line(column + "_en", most);
        if (vi.isEmpty() && !en.isEmpty()) {
            problem(column + "_vi", "plans.form.vietnamese");
        }
        return Bilingual.orOne(vi, en);
    }

    private String line(String column, int most) {
        var line = TypedLine.of(cell.apply(column));
        if (line.length() > most) {
            problem(column, "plans.form.long", most, line.length());
        }
        return line;
    }

    private void problem(String column, String textKey, Object... words) {
        problems.add(WrongField.of(column, textKey, words));
    }

    private static String orNull(String line) {
        return line.isEmpty() ? null : line;
    }
}
