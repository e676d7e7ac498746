package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.hoiam.WrongField;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.DayCertainty;
import vn.hoiam.calendar.DayKind;
import vn.hoiam.texts.TypedLine;

/** The words of one day, typed or pasted, before it is known whether they make a day. */
final class TypedDay {

    private static final int MOST_NAME = 120;
    private static final int MOST_BASIS = 300;

    private final UnaryOperator<String> column;

    TypedDay(UnaryOperator<String> words) {
        column = name -> TypedLine.of(words.apply(name));
    }

    List<WrongField> problems() {
        var problems = new ArrayList<WrongField>();
        if (column.apply("day").isEmpty()) {
            problems.add(WrongField.of("day", "administration.calendar.day.required"));
        } else if (date().isEmpty()) {
            problems.add(WrongField.of("day", "administration.calendar.day.wrong"));
        }
        checkChoice("kind", DayKind.values(), problems);
        checkChoice("certainty", DayCertainty.values(), problems);
        checkText("name_vi", MOST_NAME, problems);
        checkText("name_en", MOST_NAME, problems);
        checkText("basis_vi", MOST_BASIS, problems);
        checkText("basis_en", MOST_BASIS, problems);
        return problems;
    }

    /**
     * A table says once more whether the day is worked, and must not contradict the kind: dates are counted by the one,
     * people read the other.
     */
    List<WrongField> problemsOfRow() {
        var problems = problems();
        return problems.isEmpty() && !works().equals(column.apply("works"))
                ? List.of(WrongField.of("works", "administration.calendar.works." + works()))
                : problems;
    }

    /** Once it has no problems. */
    CalendarDay day() {
        return CalendarDay.of(name -> name.equals("works") ? works() : column.apply(name));
    }

    private String works() {
        return String.valueOf(DayKind.valueOf(column.apply("kind")).works(date().orElseThrow()));
    }

    private void checkChoice(String name, Enum<?>[] known, List<WrongField> problems) {
        var chosen = column.apply(name);
        if (chosen.isEmpty()) {
            problems.add(WrongField.of(name, "administration.calendar." + name + ".required"));
        } else if (Stream.of(known).noneMatch(word -> word.name().equals(chosen))) {
            problems.add(WrongField.of(name, "administration.calendar." + name + ".wrong"));
        }
    }

    private void checkText(String name, int most, List<WrongField> problems) {
        var text = column.apply(name);
        if (text.isEmpty()) {
            problems.add(WrongField.of(name, "administration.calendar." + name + ".required"));
        } else if (text.length() > most) {
            problems.add(WrongField.of(name, "administration.calendar.long", most, text.length()));
        }
    }

    private Optional<LocalDate> date() {
        return TypedLine.day(column.apply("day"));
    }
}
