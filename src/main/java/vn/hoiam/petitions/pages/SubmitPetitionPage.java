package vn.hoiam.petitions.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.hoiam.NotFound;
import vn.hoiam.Outage;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.Delivery;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.Particular;
import vn.hoiam.petitions.Particular.Need;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;

/** Where a citizen writes a petition, and is handed the receipt. */
@Named
@RequestScoped
public class SubmitPetitionPage {

    private static final String RECEIPT = "/petitions/receipt";
    private static final String KIND = "as";
    private static final String PROCEDURES = "TTHC";

    /** Tells whoever sent a form without looking at the answer that it was taken in. */
    private static final String NUMBER = "Petition-Number";

    @Inject
    Intake intake;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    FileChoice files;

    @Inject
    PlaceChoice place;

    @Inject
    HttpServletRequest request;

    private final PetitionForm form = new PetitionForm();
    private PetitionKind kind;
    private String sentKey;
    private Receipt receipt;
    private boolean maybeRecorded;

    /** The page for feedback and recommendations lets the citizen choose; every other kind stands in the address. */
    @PostConstruct
    void begin() {
        kind = PetitionKind.find(request.getParameter(KIND)).orElse(PetitionKind.FEEDBACK);
        form.setKind(kind.code());
        form.setPublish(true);
        if (kind == PetitionKind.QUESTION || kind == PetitionKind.PROCEDURE_FEEDBACK) {
            form.setSector(PROCEDURES);
        }
    }

    /** Refuses an address that names no kind with a form of its own. */
    public void mustHaveKind() {
        if (PetitionKind.find(request.getParameter(KIND))
                .filter(known -> !known.isPlain())
                .isEmpty()) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    public PetitionKind getKind() {
        return kind;
    }

    /** How the law takes to a field, by its name in {@link Particular}; nobody reads a field that is not there. */
    public boolean asks(Particular field) {
        return kind.need(field) != Need.NONE;
    }

    public boolean isOptional(Particular field) {
        return kind.need(field) == Need.ASKED;
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public String submit() {
        // Before anything may be refused: what was sent with the form is kept.
        form.setEnclosed(files.take());
        limits.mustAllow(Limit.SUBMIT, client.network());
        place.fill(form);
        receipt = handIn();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader(NUMBER, receipt.number().toString());
        return RECEIPT;
    }

    private Receipt handIn() {
        try {
            return intake.submit(new SubmissionKey(Channel.WEB, sentKey), form);
        } catch (RuntimeException failed) {
            maybeRecorded = Outage.isBehind(failed);
            throw failed;
        }
    }

    /** A receipt is only ever the answer to a form that was sent. */
    public void mustHaveReceipt() {
        if (receipt == null) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    /**
     * A form shown again is a new one: the key it came with may have been used for what stood in it before. But when only the answer was
     * lost, it may be recorded already, and is sent again as the same.
     */
    public String getKey() {
        if (maybeRecorded) {
            return sentKey;
        }
        return (sentKey == null ? SubmissionKey.fresh() : SubmissionKey.after(sentKey)).value();
    }

    /** The key of the form this page answers; none when nothing was sent. */
    public String getKeyBefore() {
        return sentKey;
    }

    public void setKey(String key) {
        sentKey = key;
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
}
