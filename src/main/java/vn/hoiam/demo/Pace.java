package vn.hoiam.demo;

import java.util.List;
import java.util.SplittableRandom;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.demo.Act.Step;
import vn.hoiam.demo.Fate.Stage;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Moment;
import vn.hoiam.law.RuleBook;

/** How long ago a petition was handed in and on which days what was done to it, so that its fate comes true. */
final class Pace {

    /** Working days from the reply to the rating: what it promises is done by then, also where Saturdays are made up for. */
    private static final int BEFORE_RATING = 13;

    /** Handed in so many working days ago, and what followed. */
    record Timing(int daysAgo, Course course) {}

    private final Diary diary;
    private final WorkingCalendar calendar;
    private final RuleBook rules;

    Pace(Diary diary, WorkingCalendar calendar, RuleBook rules) {
        this.diary = diary;
        this.calendar = calendar;
        this.rules = rules;
    }

    Timing of(Role role, boolean wantsPublication, SplittableRandom chance) {
        return role.fate().stage().isOpen()
                ? open(role, wantsPublication && chance.nextInt(100) < 35, chance)
                : answered(role, wantsPublication && chance.nextInt(100) < 80, chance);
    }

    private Timing open(Role role, boolean released, SplittableRandom chance) {
        var steps = role.steps(released);
        var fewest = Course.fewestDays(steps);
        var target = target(role.situation());
        var daysAgo = role.fate().late()
                ? target + 1 + chance.nextInt(6)
                : between(fewest + 1, steps.isEmpty() ? Math.min(target, 4) : target, chance);
        var last = steps.contains(Step.PROPOSE)
                ? between(Math.min(daysAgo - 1, soonestReply(steps, target)), daysAgo - 1, chance)
                : Math.min(daysAgo - 1, fewest + chance.nextInt(4));
        return new Timing(daysAgo, new Course(steps, last, chance));
    }

    private Timing answered(Role role, boolean released, SplittableRandom chance) {
        var steps = role.steps(false);
        var target = target(role.situation());
        var last = role.fate().late()
                ? target + 1 + chance.nextInt(3)
                : between(soonestReply(steps, target), target, chance);
        var quiet = role.fate().stage() == Stage.RATED ? BEFORE_RATING : 1;
        var daysAgo = between(last + quiet, diary.length(), chance);
        var course = new Course(steps, last, chance);
        if (released) {
            course.add(Step.RELEASE, Math.min(last + chance.nextInt(2), daysAgo - 1));
        }
        return new Timing(daysAgo, course);
    }

    /** Whoever looks into a matter needs some days for it: the more, the more time the province allows. */
    private static int soonestReply(List<Step> steps, int target) {
        return Math.max(Course.fewestDays(steps), 2 + target / 5);
    }

    /** The province’s target for the answer, in working days. */
    private int target(Situation situation) {
        var day = diary.workingDay(diary.length());
        var due =
                new Basis(rules, calendar).due(situation.kind(), "service_target", situation.sector(), Moment.of(day));
        return calendar.workingDaysBetween(day, due);
    }

    private static int between(int least, int most, SplittableRandom chance) {
        return least + chance.nextInt(most - least + 1);
    }
}
