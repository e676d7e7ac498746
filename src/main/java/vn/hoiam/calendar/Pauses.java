package vn.hoiam.calendar;

import java.time.LocalDate;
import java.util.List;

/** All times in which a clock stands still; where two overlap, a day is passed over once. */
public record Pauses(List<Pause> list) {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public boolean covers(LocalDate day) {
        for (var pause : list) {
            if (pause.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
