package vn.hoiam.mailbox.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.files.Bundle;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.mailbox.Exchange;
import vn.hoiam.mailbox.MessageForm;
import vn.hoiam.mailbox.SenderWriting;
import vn.hoiam.petitions.ReceiptCode;

/** Where whoever sent a petition reads with the receipt what was written about it, and writes to the office. */
@Named
@RequestScoped
public class MessagesPetitionPage {

    @Inject
    SenderWriting writing;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private String code;
    private MessageForm form = new MessageForm();
    private Exchange exchange;
    private boolean isWriting;
    private boolean isRefused;
    private boolean isSent;

    public void look() {
        limits.mustAllow(Limit.LOOK_UP, client.network());
        exchange = writing.open(ReceiptCode.typed(code));
    }

    /** Sends what was typed, with the files that came with it; those are kept, whatever may be wrong with the rest. */
    public void write(Bundle files) {
        isWriting = true;
        form.enclose(files);
        limits.mustAllow(Limit.SUBMIT, client.network());
        exchange = writing.write(ReceiptCode.typed(code), form);
        form = new MessageForm();
        isSent = true;
    }

    /** What the code opens; null before a code was given. A message that was refused is followed by it. */
    public Exchange getExchange() {
        if (exchange == null && isWriting && !isReading()) {
            isWriting = false;
            isRefused = true;
            exchange = writing.find(code).orElse(null);
        }
        return exchange;
    }

    /** Without a session a form must be there while it is read, whatever will be shown in the end. */
    public boolean isLooking() {
        return isReading() || getExchange() == null;
    }

    public boolean isWritable() {
        // What was typed is shown once more, whatever the code opens by now.
        return isReading() || !isSent && (getExchange() == null ? isRefused : exchange.isOpen());
    }

    private static boolean isReading() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Whether a message has just been sent. */
    public boolean isSent() {
        return isSent;
    }

    public int getMostMessages() {
        return SenderWriting.mostMessages();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MessageForm getForm() {
        return form;
    }
}
