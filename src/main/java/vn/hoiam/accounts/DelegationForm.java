package vn.hoiam.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.WrongField;

/** What a leader types who will be away: who acts in their place, in which capacity, and on which days, both included. */
public class DelegationForm implements Serializable {

    public static final int MOST_REASON = 300;
    public static final int MOST_MONTHS = 3;

    @Serial
    private static final long serialVersionUID = 1L;

    private String unit;
    private String delegate;
    private Capacity capacity;
    private String from;
    private String until;
    private String reason;

    /** {@code today}: nobody acts in somebody’s place on a day that has passed. */
    List<WrongField> problems(LocalDate today) {
        var problems = new ArrayList<WrongField>();
        if (delegate == null || delegate.isBlank()) {
            problems.add(WrongField.of("delegate", "accounts.choose"));
        }
        if (capacity == null) {
            problems.add(WrongField.of("capacity", "accounts.choose"));
        }
        var first = DutyForm.day(from);
        var last = DutyForm.day(until);
        if (first.isEmpty()) {
            problems.add(WrongField.of("from", "accounts.day.wrong"));
        } else if (first.get().isBefore(today)) {
            problems.add(WrongField.of("from", "accounts.day.past"));
        }
        if (last.isEmpty()) {
            problems.add(WrongField.of("until", "accounts.day.wrong"));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            problems.add(WrongField.of("until", "accounts.delegation.until.early"));
        } else if (first.isPresent() && !last.get().isBefore(first.get().plusMonths(MOST_MONTHS))) {
            problems.add(WrongField.of("until", "accounts.delegation.until.long", MOST_MONTHS));
        }
        if (reason() != null && reason().length() > MOST_REASON) {
            problems.add(WrongField.of("reason", "accounts.delegation.reason.long", MOST_REASON));
        }
        return problems;
    }

    LocalDate first() {
        return DutyForm.day(from).orElseThrow();
    }

    LocalDate last() {
        return DutyForm.day(until).orElseThrow();
    }

    String reason() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The code of the unit. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The name the delegate signs in with. */
    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    /** The first day. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The last day. */
    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
