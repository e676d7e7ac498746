package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.Sector;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Where a citizen writes a petition, and is handed the receipt. */
@Named
@RequestScoped
public class SubmitPetitionPage {

    private static final String RECEIPT = "/petitions/receipt";

    @Inject
    Intake intake;

    @Inject
    Units units;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    FileChoice files;

    @Inject
    HttpServletRequest request;

    private final PetitionForm form = new PetitionForm();
    private String sentKey;
    private String unit;
    private UnitChoice place = UnitChoice.NONE;
    private Receipt receipt;

    public SubmitPetitionPage() {
        form.setKind(PetitionKind.FEEDBACK.code());
        form.setPublish(true);
    }

    public String submit() {
        // Before anything may be refused: what was sent with the form is kept.
        form.setEnclosed(files.take());
        limits.mustAllow(Limit.SUBMIT, client.network());
        place = UnitChoice.made(units, unit, request.getParameter("unit-choice"));
        form.setUnit(place.code());
        receipt = intake.submit(new SubmissionKey(Channel.WEB, sentKey), form);
        return RECEIPT;
    }

    /** A receipt is only ever the answer to a form that was sent. */
    public void mustHaveReceipt() {
        if (receipt == null) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    /** A form shown again is a new one: the key it came with may have been used for what stood in it before. */
    public String getKey() {
        return (sentKey == null ? SubmissionKey.fresh() : SubmissionKey.after(sentKey)).value();
    }

    public void setKey(String key) {
        sentKey = key;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public UnitChoice getPlace() {
        return place;
    }

    public PetitionForm getForm() {
        return form;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public ReceiptQr getQr() {
        return ReceiptQr.of(receipt, request);
    }

    public List<UnitRow> getCommunes() {
        return units.communes();
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public PetitionKind[] getKinds() {
        return PetitionKind.values();
    }
}
