package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.files.Bundle;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.ActForm;
import vn.hoiam.petitions.DecisionPublishing;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.ReplyForm;

/** Has the officials of the demo take the steps of a procedure. */
@ApplicationScoped
@Transactional
public class FurtherActing {

    private static final long DAYS_TO_DO_IT = 30;

    /** Stands where an act does, with the level for its ground. */
    private static final String URGENCY = "URGENCY";

    @Inject
    Roster roster;

    @Inject
    Petitions petitions;

    @Inject
    Replying replying;

    @Inject
    Stepping stepping;

    @Inject
    DecisionPublishing publishing;

    /** A row of {@code db/demo/steps.csv}, taken on its day. */
    public void act(PetitionNumber number, CSVRecord step, LocalDate day, Bundle scan) {
        roster.seat(step.get("official"));
        var version = petitions.get(number).version();
        if (step.get("act").equals(URGENCY)) {
            replying.press(number, version, step.get("ground"), step.get("words"));
            return;
        }
        var act = Act.valueOf(step.get("act"));
        switch (act) {
            case RECEIVE -> replying.receive(number, version);
            case PROPOSE -> replying.propose(number, version, reply(step, day));
            case SIGN -> replying.sign(number, version, form(step, day, scan));
            case PUBLISH -> publish(number, version);
            default -> stepping.take(number, version, act, form(step, day, scan));
        }
    }

    /** As the portal proposes to word it. */
    private void publish(PetitionNumber number, int version) {
        var form = publishing.propose(number).form();
        form.setPlace("Trụ sở tiếp công dân của tỉnh");
        form.setPersonsMeant(true);
        publishing.publish(number, version, form);
    }

    private static ReplyForm reply(CSVRecord step, LocalDate day) {
        return Pledge.of(step.get("case"), Map.of(), day.plusDays(DAYS_TO_DO_IT), "Trụ sở tiếp công dân")
                .reply(step.get("words"));
    }

    private static ActForm form(CSVRecord step, LocalDate day, Bundle scan) {
        var form = new ActForm();
        form.setGround(step.get("ground"));
        form.setDocumentNumber(step.get("document"));
        form.setDocumentDay(day.toString());
        form.setDay(day.toString());
        form.setWords(step.get("words"));
        form.setCompared(true);
        form.setScan(scan);
        return form;
    }
}
