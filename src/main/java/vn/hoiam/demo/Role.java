package vn.hoiam.demo;

import static vn.hoiam.demo.Act.Step.ANSWER;
import static vn.hoiam.demo.Act.Step.ASK;
import static vn.hoiam.demo.Act.Step.DRAFT;
import static vn.hoiam.demo.Act.Step.FORWARD;
import static vn.hoiam.demo.Act.Step.PROPOSE;
import static vn.hoiam.demo.Act.Step.RECEIVE;
import static vn.hoiam.demo.Act.Step.RELEASE;
import static vn.hoiam.demo.Act.Step.SEND;
import static vn.hoiam.demo.Act.Step.SEND_BACK;

import java.util.ArrayList;
import java.util.List;
import vn.hoiam.demo.Act.Step;
import vn.hoiam.demo.Fate.Stage;

/**
 * Which situation befalls which commune, and how far it gets.
 *
 * @param number from 1, in no order of time
 * @param use how often the situation has been used before
 */
record Role(int number, Situation situation, int use, Commune unit, Fate fate) {

    /** Some go to the wrong door first. */
    boolean isForwarded() {
        return fate.stage() == Stage.FORWARDED || !fate.stage().isOpen() && number % 11 == 0;
    }

    /** What the office and the citizen do, in order, without publication and rating of an answered one. */
    List<Step> steps(boolean releasedEarly) {
        var steps = new ArrayList<Step>();
        if (isForwarded()) {
            steps.add(FORWARD);
        }
        if (fate.stage() == Stage.NEW || fate.stage() == Stage.FORWARDED) {
            return steps;
        }
        steps.add(RECEIVE);
        if (releasedEarly) {
            steps.add(RELEASE);
        }
        switch (fate.stage()) {
            case NEED_INFO -> steps.add(ASK);
            case HEARD -> steps.addAll(List.of(ASK, ANSWER));
            case RECEIVED -> addDraft(steps);
            default -> addReply(steps);
        }
        return steps;
    }

    private void addDraft(List<Step> steps) {
        if (number % 2 == 0) {
            steps.add(DRAFT);
        }
    }

    private void addReply(List<Step> steps) {
        if (situation.asked() || number % 5 == 0) {
            steps.addAll(List.of(ASK, ANSWER));
        }
        steps.add(PROPOSE);
        // Only at one of three uses: a draft repeats sentences of the reply.
        if (fate.stage() == Stage.SENT_BACK || !fate.stage().isOpen() && use == 0 && number % 3 == 0) {
            steps.add(SEND_BACK);
            if (!fate.stage().isOpen()) {
                steps.add(PROPOSE);
            }
        }
        if (!fate.stage().isOpen()) {
            steps.add(SEND);
        }
    }
}
