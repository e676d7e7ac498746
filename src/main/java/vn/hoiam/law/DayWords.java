package vn.hoiam.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoiam.texts.Texts;

/** How days are named within a sentence: one by one, or as stretches with the reasons why they were passed over. */
record DayWords(Locale reader) {

    /** thứ Sáu 21/08/2026; the weekday as it is written in the middle of a sentence. */
    String day(LocalDate day) {
        var words = Texts.weekday(reader, day);
        return words.startsWith("Thứ") ? "t" + words.substring(1) : words;
    }

    /** The same, with the reason why it is worked when it is a Saturday or Sunday. */
    String day(CountedDay day) {
        return day.isWorkedInExchange() ? day(day.day()) + " (" + name(day) + ")" : day(day.day());
    }

    /** 23/08 (cuối tuần), 29/08–02/09 (cuối tuần; Quốc khánh): days that follow one another stand together. */
    String stretches(List<CountedDay> days) {
        var all = new ArrayList<String>();
        var stretch = new ArrayList<CountedDay>();
        for (var day : days) {
            if (!stretch.isEmpty()
                    && !stretch.get(stretch.size() - 1).day().plusDays(1).equals(day.day())) {
                all.add(stretch(stretch));
                stretch.clear();
            }
            stretch.add(day);
        }
        if (!stretch.isEmpty()) {
            all.add(stretch(stretch));
        }
        return String.join(", ", all);
    }

    /** Each day by itself, counted: 1) 22/08, 2) 24/08. */
    String numbered(List<CountedDay> days) {
        var all = new ArrayList<String>();
        for (var day : days) {
            all.add((all.size() + 1) + ") " + brief(day.day()));
        }
        return String.join(", ", all);
    }

    private String stretch(List<CountedDay> days) {
        var first = days.get(0).day();
        var last = days.get(days.size() - 1).day();
        var reasons = days.stream().map(this::name).collect(Collectors.toCollection(LinkedHashSet::new));
        return (first.equals(last) ? brief(first) : brief(first) + "–" + brief(last)) + " ("
                + String.join("; ", reasons) + ")";
    }

    private String name(CountedDay day) {
        return day.row() == null
                ? Texts.of(reader, day.works() ? "law.day.plain" : "law.day.weekend")
                : day.row().name().in(reader);
    }

    private String brief(LocalDate day) {
        var pattern = Texts.ENGLISH.getLanguage().equals(reader.getLanguage()) ? "d MMM" : "dd/MM";
        return day.format(DateTimeFormatter.ofPattern(pattern, reader));
    }
}
