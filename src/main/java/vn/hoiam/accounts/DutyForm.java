package vn.hoiam.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hoiam.WrongField;

/** What is typed of a duty: which, at which unit, from which day and until which. */
public class DutyForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String kind;
    private String unit;
    private String chosen;
    private String from;
    private String until;

    public DutyForm() {}

    /** A duty that begins today, unless something else is typed. */
    public DutyForm(LocalDate today) {
        from = today.toString();
    }

    /** {@code today}: nothing is given for days that have passed, on which others have relied. */
    List<WrongField> problems(LocalDate today) {
        var problems = new ArrayList<WrongField>();
        if (duty().isEmpty()) {
            problems.add(WrongField.of("kind", "accounts.choose"));
        }
        if (unit == null || unit.isBlank()) {
            problems.add(WrongField.of("unit", "accounts.required"));
        }
        var first = day(from);
        if (first.isEmpty()) {
            problems.add(WrongField.of("from", "accounts.day.wrong"));
        } else if (first.get().isBefore(today)) {
            problems.add(WrongField.of("from", "accounts.day.past"));
        }
        if (until != null && !until.isBlank()) {
            var last = day(until);
            if (last.isEmpty()) {
                problems.add(WrongField.of("until", "accounts.day.wrong"));
            } else if (first.isPresent() && !last.get().isAfter(first.get())) {
                problems.add(WrongField.of("until", "accounts.duty.until.early"));
            }
        }
        return problems;
    }

    Optional<DutyKind> duty() {
        return Arrays.stream(DutyKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    LocalDate first() {
        return day(from).orElseThrow();
    }

    /** The first day it is no longer held, or null. */
    LocalDate end() {
        return day(until).orElse(null);
    }

    static Optional<LocalDate> day(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(typed.strip());
            return Optional.of(day).filter(known -> known.getYear() >= 2000 && known.getYear() < 2100);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
