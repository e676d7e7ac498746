package vn.hoiam.petitions.pages;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.Outage;
import vn.hoiam.petitions.Particular;
import vn.hoiam.petitions.Particular.Need;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;

/**
 * What the pages have in common on which a petition is filled in: its kind stands in the address, a key goes with the form, and
 * the receipt is the answer.
 */
public abstract class Filing {

    private static final String KIND = "as";
    private static final String PROCEDURES = "TTHC";

    @Inject
    HttpServletRequest request;

    private PetitionKind kind;
    private String sentKey;
    private Receipt receipt;
    private boolean maybeRecorded;

    public abstract PetitionForm getForm();

    Optional<PetitionKind> asked() {
        return PetitionKind.find(request.getParameter(KIND));
    }

    void begin(PetitionKind its) {
        kind = its;
        getForm().setKind(kind.code());
        if (kind == PetitionKind.QUESTION || kind == PetitionKind.PROCEDURE_FEEDBACK) {
            getForm().setSector(PROCEDURES);
        }
    }

    /** Hands the form in, and keeps the receipt for the page that answers. */
    Receipt take(Supplier<Receipt> counter) {
        try {
            receipt = counter.get();
            return receipt;
        } catch (RuntimeException failed) {
            maybeRecorded = Outage.isBehind(failed);
            throw failed;
        }
    }

    /** Null where no kind has been chosen yet. */
    public PetitionKind getKind() {
        return kind;
    }

    /** How the law takes to a field, by its name in {@link Particular}; nobody reads a field that is not there. */
    public boolean asks(Particular field) {
        return kind != null && kind.need(field) != Need.NONE;
    }

    public boolean isOptional(Particular field) {
        return kind != null && kind.need(field) == Need.ASKED;
    }

    /** Whether it has to say whose decision or act it is about, to whoever decides about that. */
    public boolean isConcerning() {
        return kind != null && kind.need(Particular.CONCERNED) == Need.REQUIRED;
    }

    /** What a browser may fill in by itself: what it knows of whoever sits before it. */
    public String autocomplete(String what) {
        return what;
    }

    /** Whether something was said of others who hand it in together; that part of the page is folded otherwise. */
    public boolean isGroup() {
        return Stream.of(Particular.PEOPLE, Particular.REPRESENTATIVES)
                .map(field -> getForm().getSaid().get(field.field()))
                .anyMatch(said -> said != null && !said.isBlank());
    }

    /** A receipt is only ever the answer to a form that was sent. */
    public void mustHaveReceipt() {
        if (receipt == null) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public ReceiptQr getQr() {
        return ReceiptQr.of(receipt, request);
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
}
