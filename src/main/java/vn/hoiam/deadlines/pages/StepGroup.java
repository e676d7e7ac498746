package vn.hoiam.deadlines.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.law.RuleBook;

/** The steps of one kind of petition, to choose one from: the kinds that citizens send most often come first. */
public record StepGroup(String kind, List<Step> steps) {

    private static final List<String> FIRST = List.of(
            "feedback",
            "recommendation",
            "complaint_1",
            "complaint_2",
            "denunciation",
            "information_request",
            "regulation_feedback");

    /** A step of some kind, in one word: {@code complaint_1.acceptance}. */
    public record Step(String word, String textKey) {}

    public StepGroup {
        steps = List.copyOf(steps);
    }

    static List<StepGroup> of(RuleBook book) {
        return kinds(book)
                .map(kind -> new StepGroup(
                        kind,
                        book.steps(kind).stream()
                                .map(step -> new Step(kind + "." + step, stepKey(step)))
                                .toList()))
                .toList();
    }

    static Stream<String> kinds(RuleBook book) {
        return book.kinds().stream()
                .sorted(Comparator.comparing(kind -> FIRST.contains(kind) ? FIRST.indexOf(kind) : FIRST.size()));
    }

    static String stepKey(String step) {
        return "law.step." + step;
    }

    static String kindKey(String kind) {
        return "law.kind." + kind;
    }

    static String optionKey(String option) {
        return "law.option." + option;
    }

    public String textKey() {
        return kindKey(kind);
    }
}
