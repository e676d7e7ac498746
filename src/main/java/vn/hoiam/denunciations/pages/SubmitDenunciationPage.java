package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.Outage;
import vn.hoiam.denunciations.DenunciationForm;
import vn.hoiam.denunciations.DenunciationIntake;
import vn.hoiam.denunciations.DenunciationReceipt;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Where somebody is denounced, and the sender handed the receipt; in one request, of which no session knows. */
@Named
@RequestScoped
public class SubmitDenunciationPage {

    @Inject
    DenunciationIntake intake;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    Units units;

    private final DenunciationForm form = new DenunciationForm();
    private String sentKey;
    private DenunciationReceipt receipt;
    private boolean maybeRecorded;

    public String submit() {
        limits.mustAllow(Limit.SUBMIT, client.network());
        try {
            receipt = intake.submit(new SubmissionKey(Channel.WEB, sentKey), form);
        } catch (RuntimeException failed) {
            maybeRecorded = Outage.isBehind(failed);
            throw failed;
        }
        return "/denunciations/receipt";
    }

    /** A receipt is only ever the answer to a form that was sent. */
    public void mustHaveReceipt() {
        if (receipt == null) {
            throw new NotFound("denunciations.unknown");
        }
    }

    /** A form shown again is a new one, unless only the answer to it was lost. */
    public String getKey() {
        if (maybeRecorded) {
            return sentKey;
        }
        return (sentKey == null ? SubmissionKey.fresh() : SubmissionKey.after(sentKey)).value();
    }

    public void setKey(String key) {
        sentKey = key;
    }

    public DenunciationForm getForm() {
        return form;
    }

    public DenunciationReceipt getReceipt() {
        return receipt;
    }

    public List<UnitRow> getCommunes() {
        return units.communes();
    }
}
