package vn.hoiam.petitions.pages;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import vn.hoiam.NotFound;
import vn.hoiam.Outage;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;

/** What the pages have in common on which something is handed in: a key goes with the form, and the receipt is the answer. */
public abstract class HandingIn {

    @Inject
    HttpServletRequest request;

    private String sentKey;
    private Receipt receipt;
    private boolean maybeRecorded;

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
