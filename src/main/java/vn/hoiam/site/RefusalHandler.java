package vn.hoiam.site;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.csp.CspException;
import vn.hoiam.FaultyFields;
import vn.hoiam.Incident;
import vn.hoiam.Outage;
import vn.hoiam.Refusal;

/**
 * Shows a refusal as a message on the page it came from, and every other failure as a page that says what is safe and what to
 * do next.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var faces = FacesContext.getCurrentInstance();
        for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
            var failure = queued.next().getContext().getException();
            queued.remove();
            if (!faces.getResponseComplete()) {
                answer(failure, faces);
            }
        }
        getWrapped().handle();
    }

    private static void answer(Throwable failure, FacesContext faces) {
        var refusal = Refusals.find(failure);
        if (refusal.isPresent() && faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            say(refusal.get(), faces);
        } else if (refusal.isPresent()) {
            show(Refusals.page(refusal.get()), faces);
        } else if (Refusals.find(failure, FileNotFoundException.class).isPresent()) {
            show(ErrorPage.NOT_FOUND, faces);
        } else if (isExpired(failure)) {
            show(ErrorPage.EXPIRED, faces);
        } else if (Outage.isBehind(failure)) {
            wait(failure, faces);
        } else {
            Incident.of(failure, (HttpServletRequest) faces.getExternalContext().getRequest());
            show(ErrorPage.BROKEN, faces);
        }
    }

    /** A form keeps what was typed, for another try; the page below it is drawn from what the server remembers. */
    private static void wait(Throwable failure, FacesContext faces) {
        Incident.of(failure, (HttpServletRequest) faces.getExternalContext().getRequest());
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            var external = faces.getExternalContext();
            external.setResponseStatus(ErrorPage.BUSY.status());
            external.setResponseHeader("Retry-After", Integer.toString(Outage.RETRY_AFTER));
            say(new Refusal("site.outage"), faces);
        } else {
            show(ErrorPage.BUSY, faces);
        }
    }

    /** A form without the state or the nonce of its page comes from a page that is no more, or from somebody else's. */
    private static boolean isExpired(Throwable failure) {
        return Refusals.find(failure, ViewExpiredException.class).isPresent()
                || Refusals.find(failure, CspException.class).isPresent();
    }

    /** Beside the field where one is to blame, and in the summary at the top of the page. */
    private static void say(Refusal refusal, FacesContext faces) {
        var texts = CDI.current().select(PageTexts.class).get();
        if (refusal instanceof FaultyFields faulty) {
            for (var problem : faulty.problems()) {
                var text = texts.sentence(problem.textKey(), problem.words());
                faces.addMessage(Fields.clientId(problem.field(), faces), error(text));
            }
        } else {
            faces.addMessage(null, error(texts.of(refusal.textKey(), refusal.words())));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    /** A page that is loading a part of itself cannot show an error page in it: it is sent to one. */
    private static void show(ErrorPage page, FacesContext faces) {
        var external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            faces.responseComplete();
            return;
        }
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                var number = external.getRequestMap().get(Incident.NUMBER);
                external.redirect(CDI.current().select(PageAddress.class).get().of(page.address())
                        + (number == null ? "" : "?" + Incident.NUMBER + "=" + number));
            } else {
                external.getRequestMap().put(ErrorPage.CHOSEN, page);
                external.responseSendError(page.status(), null);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    /** Puts the handler in place. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
