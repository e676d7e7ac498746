package vn.hoiam.denunciations;

import java.util.List;
import vn.hoiam.law.Ground;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.law.Wanted;

/** An act that was chosen for a case, and what goes with it there. */
public record ChosenStep(DenunciationAct act, ProcedureStep step, List<Ground> grounds) {

    public ChosenStep {
        grounds = List.copyOf(grounds);
    }

    public boolean wants(Wanted thing) {
        return step.wants(thing);
    }
}
