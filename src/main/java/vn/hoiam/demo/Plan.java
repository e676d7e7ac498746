package vn.hoiam.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.law.RuleBook;

/** The demo as it is told on the day it first starts: who works there, and all petitions as they came in. */
public record Plan(List<Official> officials, List<Story> stories) {

    public Plan {
        officials = List.copyOf(officials);
        stories = List.copyOf(stories);
    }

    static Plan on(LocalDate today, List<Commune> communes, WorkingCalendar calendar, RuleBook rules) {
        var names = new Names();
        var diary = new Diary(calendar, today);
        var teller = new Storyteller(diary, new Pace(diary, calendar, rules), names, communes);
        var stories = new Cast(Situation.all(), communes)
                .roles().stream()
                        .map(teller::tell)
                        .sorted(Comparator.comparing(Story::submittedAt))
                        .toList();
        return new Plan(Official.all(communes.stream().map(Commune::code).toList(), names), stories);
    }
}
