package vn.hoiam.plans;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.files.Bundle;
import vn.hoiam.texts.TypedLine;

/** What is typed of how far a task has come. */
public class ProgressForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The most fields that the form of a product has. */
    public static final int MOST_FIELDS = 12;

    private static final int MOST_NOTE = 2000;
    private static final int MOST_DETAIL = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");

    private String asOf;
    private String state;
    private String reached;
    private String note;
    private final List<String> details = new ArrayList<>(Collections.nCopies(MOST_FIELDS, null));

    /** @throws FaultyEntry when something is missing or cannot be, said of each field */
    Telling read(TaskCourse course, Bundle evidence, LocalDate today) {
        var problems = new ArrayList<WrongField>();
        var day = day(course.task().plan(), today, problems);
        var its = Stream.of(TaskState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        if (its.isEmpty()) {
            problems.add(WrongField.of("state", "plans.form.choose"));
        }
        var much = course.isCounted() ? number("reached", TypedLine.of(reached), problems) : null;
        var said = TypedLine.of(note);
        if (said.isEmpty()) {
            problems.add(WrongField.of("note", "plans.form.required"));
        } else if (said.length() > MOST_NOTE) {
            problems.add(WrongField.of("note", "plans.form.long", MOST_NOTE, said.length()));
        }
        var filled = details(course.fields(), problems);
        evidence.rejected()
                .forEach(reason -> problems.add(
                        WrongField.of("files", reason.textKey(), reason.words().toArray())));
        FaultyEntry.refuse(problems);
        return new Telling(day, its.orElseThrow(), much, said, filled, evidence.files());
    }

    private LocalDate day(PlanDocument plan, LocalDate today, List<WrongField> problems) {
        var typed = TypedLine.of(asOf);
        var day = TypedLine.day(typed).orElse(null);
        if (day == null) {
            problems.add(WrongField.of("asOf", typed.isEmpty() ? "plans.form.required" : "plans.form.day"));
        } else if (day.isAfter(today)) {
            problems.add(WrongField.of("asOf", "plans.tell.day.future"));
        } else if (day.isBefore(plan.periodFrom())) {
            problems.add(WrongField.of("asOf", "plans.tell.day.early", plan.periodFrom()));
        }
        return day;
    }

    private Map<String, String> details(List<ProductField> fields, List<WrongField> problems) {
        var filled = new HashMap<String, String>();
        for (int nth = 0; nth < Math.min(fields.size(), MOST_FIELDS); nth++) {
            var typed = TypedLine.of(details.get(nth));
            if (!typed.isEmpty()) {
                var code = fields.get(nth).code();
                detail(fields.get(nth).type(), "detail" + nth, typed, problems)
                        .ifPresent(value -> filled.put(code, value));
            }
        }
        return filled;
    }

    /** What was typed as it is kept; nothing where it is not what the field asks for. */
    private static Optional<String> detail(
            ProductField.Type type, String field, String typed, List<WrongField> problems) {
        switch (type) {
            case NUMBER:
                return Optional.ofNullable(number(field, typed, problems)).map(BigDecimal::toPlainString);
            case DATE:
                if (TypedLine.day(typed).isEmpty()) {
                    problems.add(WrongField.of(field, "plans.form.day"));
                }
                return TypedLine.day(typed).map(LocalDate::toString);
            default:
                if (typed.length() > MOST_DETAIL) {
                    problems.add(WrongField.of(field, "plans.form.long", MOST_DETAIL, typed.length()));
                }
                return Optional.of(typed);
        }
    }

    private static BigDecimal number(String field, String typed, List<WrongField> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(typed).matches()) {
            problems.add(WrongField.of(field, "plans.tell.number"));
            return null;
        }
        return TaskMeasure.plain(typed.replace(',', '.'));
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getReached() {
        return reached;
    }

    public void setReached(String reached) {
        this.reached = reached;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What is typed into the fields of the form of the product, in their order. */
    public List<String> getDetails() {
        return details;
    }
}
