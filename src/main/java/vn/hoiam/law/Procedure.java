package vn.hoiam.law;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The way of cases of one kind: every act there is, in which states, and where it leads. What is not in it cannot be done. */
public record Procedure(String kind, List<ProcedureStep> steps) {

    public Procedure {
        steps = List.copyOf(steps);
    }

    /** That of a kind among the steps of all. */
    public static Procedure of(String kind, Collection<ProcedureStep> all) {
        var steps = all.stream().filter(step -> step.kinds().contains(kind)).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no procedure of " + kind);
        }
        return new Procedure(kind, steps);
    }

    /** The step by which an act may be done in a state; empty when it may not. */
    public Optional<ProcedureStep> step(String act, String state) {
        return steps.stream()
                .filter(step -> step.act().equals(act) && step.from().contains(state))
                .findFirst();
    }

    /** The state in which a case begins. */
    public String beginning(String act) {
        return steps.stream()
                .filter(step -> step.begins() && step.act().equals(act))
                .map(ProcedureStep::to)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " begins with " + act));
    }

    /** Where an act leads in a state; empty when it may not be done. */
    public Optional<String> leads(String act, String state) {
        return step(act, state).map(step -> step.leads(state));
    }

    /** What an act is to the clocks, wherever it is done; empty when no clock cares. */
    public Optional<EventKind> event(String act) {
        return steps.stream()
                .filter(step -> step.act().equals(act))
                .map(ProcedureStep::event)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** All acts, in the order of the table. */
    public Set<String> acts() {
        var acts = new LinkedHashSet<String>();
        steps.forEach(step -> acts.add(step.act()));
        return acts;
    }

    /** All states a case may stand in, in the order of the table. */
    public Set<String> states() {
        var states = new LinkedHashSet<String>();
        steps.forEach(step -> {
            if (step.to() != null) {
                states.add(step.to());
            }
        });
        return states;
    }

    /** Whether nothing leads out of a state but what the citizen still says. */
    public boolean isEnd(String state) {
        return steps.stream().filter(step -> step.from().contains(state)).allMatch(step -> step.by()
                .contains(ProcedureStep.CITIZEN));
    }
}
