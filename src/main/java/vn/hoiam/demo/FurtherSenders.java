package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Appealing;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.LookingAgain;
import vn.hoiam.petitions.Particular;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;

/** Who sends the further petitions of the demo, and goes on where a result does not content them. */
@ApplicationScoped
@Transactional
public class FurtherSenders {

    @Inject
    Intake intake;

    @Inject
    LookingAgain lookingAgain;

    @Inject
    Appealing appealing;

    Receipt send(PetitionForm form) {
        return intake.submit(SubmissionKey.fresh(), form);
    }

    /** A row of {@code db/demo/steps.csv} that names no official. */
    void act(Receipt receipt, CSVRecord step) {
        var words = step.get("words");
        switch (Act.valueOf(step.get("act"))) {
            case LOOK_AGAIN -> lookingAgain.ask(SubmissionKey.fresh(), receipt.code(), words);
            case APPEAL -> send(second(receipt, words));
            default -> throw new IllegalArgumentException(step.get("act"));
        }
    }

    private PetitionForm second(Receipt first, String words) {
        var form = new PetitionForm();
        form.setKind(PetitionKind.COMPLAINT_2.code());
        appealing.fill(first.code(), form);
        form.setText(words);
        form.getSaid().put(Particular.CLAIM.field(), words);
        return form;
    }
}
