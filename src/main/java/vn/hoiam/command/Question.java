package vn.hoiam.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Course;
import vn.hoiam.law.Moment;
import vn.hoiam.law.Reckoning;

/** What is asked of the rule book and the calendar: by when a step is due that began at a moment, in a case of some sort. */
record Question(String kind, String step, String sector, Set<String> options, Moment from, Course course) {

    /** What a case may be, even where a rule book of the operator’s own makes nothing of it. */
    static final List<String> OPTIONS = List.of("complex", "many_places", "remote", "specially_complex");

    private static final String EXTENDED = "extended=";
    private static final String PAUSE = "pause=";
    private static final String SECTOR = "sector=";

    Question {
        options = Set.copyOf(options);
    }

    /** The options are words such as {@code complex}, {@code extended=1}, {@code pause=2026-07-20..2026-07-30}. */
    static Question of(String kind, String step, String from, List<String> words) {
        var options = new TreeSet<String>();
        var pauses = new ArrayList<Pause>();
        var extended = 0;
        String sector = null;
        for (var word : words) {
            if (word.startsWith(EXTENDED)) {
                extended = times(word.substring(EXTENDED.length()));
            } else if (word.startsWith(PAUSE)) {
                pauses.add(pause(word.substring(PAUSE.length())));
            } else if (word.startsWith(SECTOR)) {
                sector = word.substring(SECTOR.length());
            } else {
                options.add(word);
            }
        }
        return new Question(
                kind,
                step,
                sector,
                options,
                read(from, "command.deadline.moment", Moment::parse),
                new Course(extended, new Pauses(pauses)));
    }

    /** Counts it; refuses names the rule book does not know, and years the calendar is far from. */
    Reckoning reckon(Basis basis) {
        var book = basis.book();
        mustBeAmong(book.kinds(), kind, "command.deadline.kind");
        mustBeAmong(book.steps(kind), step, "command.deadline.step");
        var known = new TreeSet<>(OPTIONS);
        book.rules().forEach(rule -> known.addAll(rule.options()));
        options.forEach(option -> mustBeAmong(known, option, "command.deadline.option"));
        mustBeNear(basis.calendar(), from.day());
        course.pauses().list().forEach(pause -> {
            mustBeNear(basis.calendar(), pause.after());
            mustBeNear(basis.calendar(), pause.until());
        });
        var reckoning = basis.reckon(kind, step, sector, options, from, course);
        mustBeNear(basis.calendar(), reckoning.due());
        return reckoning;
    }

    private static void mustBeAmong(Collection<String> known, String name, String key) {
        if (!known.contains(name)) {
            throw new Refusal(key, name, String.join(", ", known));
        }
    }

    /** A period in days may begin or end where the calendar does; whoever asks further away has mistyped. */
    private static void mustBeNear(WorkingCalendar calendar, LocalDate day) {
        if (calendar.years().stream().noneMatch(year -> Math.abs(year - day.getYear()) <= 1)) {
            throw new Refusal("calendar.year.unknown", day.getYear());
        }
    }

    private static int times(String word) {
        if (!word.matches("\\d{1,2}")) {
            throw new Refusal("command.deadline.extended", word);
        }
        return Integer.parseInt(word);
    }

    private static Pause pause(String word) {
        var days = word.split("\\.\\.", -1);
        if (days.length != 2) {
            throw new Refusal("command.deadline.pause", word);
        }
        var after = read(days[0], "command.deadline.day", LocalDate::parse);
        var until = read(days[1], "command.deadline.day", LocalDate::parse);
        if (until.isBefore(after)) {
            throw new Refusal("command.deadline.backwards", word);
        }
        return new Pause(after, until);
    }

    static <T> T read(String word, String key, Function<String, T> reading) {
        try {
            return reading.apply(word);
        } catch (DateTimeException unreadable) {
            var refusal = new Refusal(key, word);
            refusal.initCause(unreadable);
            throw refusal;
        }
    }
}
