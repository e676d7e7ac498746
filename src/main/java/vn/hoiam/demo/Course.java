package vn.hoiam.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.hoiam.demo.Act.Step;

/**
 * The steps a petition takes, each on a working day after it was handed in. Citizens answer in the evening, so that what
 * follows an answer is done on a later day.
 */
final class Course {

    /** One step, so many working days after the petition came. */
    record Stop(Step step, int day) {}

    private final List<Stop> stops = new ArrayList<>();

    /** The steps in their order, spread over the working days until {@code last}, the day of the last one. */
    Course(List<Step> steps, int last, SplittableRandom chance) {
        if (steps.isEmpty()) {
            return;
        }
        var days = chance.ints(steps.size(), 1, last + 1).sorted().toArray();
        // Whoever waits at the door is let in first, however long the rest may take.
        days[0] = Math.min(days[0], 1 + chance.nextInt(3));
        for (int i = 1; i < days.length; i++) {
            days[i] = Math.max(days[i], days[i - 1] + pause(steps, i));
        }
        days[days.length - 1] = last;
        for (int i = days.length - 2; i >= 0; i--) {
            days[i] = Math.min(days[i], days[i + 1] - pause(steps, i + 1));
        }
        for (int i = 0; i < days.length; i++) {
            stops.add(new Stop(steps.get(i), days[i]));
        }
    }

    /** The fewest working days in which these steps can be taken. */
    static int fewestDays(List<Step> steps) {
        int fewest = steps.isEmpty() ? 0 : 1;
        for (int i = 1; i < steps.size(); i++) {
            fewest += pause(steps, i);
        }
        return fewest;
    }

    void add(Step step, int day) {
        stops.add(new Stop(step, day));
    }

    List<Stop> stops() {
        return List.copyOf(stops);
    }

    /** Whether the draft laid before the leader at this stop comes back. */
    boolean comesBack(int stop) {
        return stop + 1 < stops.size() && stops.get(stop + 1).step() == Step.SEND_BACK;
    }

    /** How many steps the office takes on the day of this stop, and how many of them before it. */
    int turns(int stop) {
        return turnsBefore(stops.size(), stops.get(stop).day());
    }

    int turn(int stop) {
        return turnsBefore(stop, stops.get(stop).day());
    }

    private int turnsBefore(int end, int day) {
        return (int) stops.subList(0, end).stream()
                .filter(stop -> stop.day() == day && !stop.step().isOfCitizen())
                .count();
    }

    private static int pause(List<Step> steps, int i) {
        return steps.get(i - 1) == Step.ANSWER ? 1 : 0;
    }
}
