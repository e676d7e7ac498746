package vn.hoiam.administration;

import java.io.Serial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoiam.FaultyEntry;
import vn.hoiam.calendar.CalendarDay;

/** One day of the calendar in the fields of a form. */
public class DayForm implements DayEntry {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Map<String, String> words = new HashMap<>();

    public DayForm() {}

    /** Begins with how the day stands. */
    DayForm(CalendarDay day) {
        words.putAll(Map.of(
                "day", day.day().toString(),
                "kind", day.kind().name(),
                "name_vi", day.name().vi(),
                "name_en", day.name().en(),
                "certainty", day.certainty().name(),
                "basis_vi", day.basis().vi(),
                "basis_en", day.basis().en()));
    }

    @Override
    public String field() {
        return "day";
    }

    @Override
    public List<CalendarDay> days() {
        var typed = new TypedDay(words::get);
        FaultyEntry.refuse(typed.problems());
        return List.of(typed.day());
    }

    /** The words by the names of their columns, for the fields to read and write. */
    public Map<String, String> words() {
        return words;
    }
}
