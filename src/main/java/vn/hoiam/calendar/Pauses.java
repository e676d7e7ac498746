package vn.hoiam.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All times in which a clock stands still, from the first; those that overlap or follow at once are one. */
public record Pauses(List<Pause> list) {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        list = together(list);
    }

    private static List<Pause> together(List<Pause> pauses) {
        var inOrder = pauses.stream()
                .filter(pause -> pause.until().isAfter(pause.after()))
                .sorted(Comparator.comparing(Pause::after))
                .toList();
        var all = new ArrayList<Pause>();
        for (var pause : inOrder) {
            var last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last == null || pause.after().isAfter(last.until())) {
                all.add(pause);
            } else if (pause.until().isAfter(last.until())) {
                all.set(all.size() - 1, new Pause(last.after(), pause.until()));
            }
        }
        return List.copyOf(all);
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
