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
        } else if (refusal.isPresent()
                || Refusals.find(failure, FileNotFoundException.class).isPresent()) {
            show(ErrorPage.NOT_FOUND, "", faces);
        } else if (Refusals.find(failure, ViewExpiredException.class).isPresent()) {
            show(ErrorPage.EXPIRED, "/error/expired", faces);
        } else {
            var number = Incident.of(
                    failure, (HttpServletRequest) faces.getExternalContext().getRequest());
            show(ErrorPage.BROKEN, "/error/broken?" + Incident.NUMBER + "=" + number, faces);
        }
    }

    private static void say(Refusal refusal, FacesContext faces) {
        var text = CDI.current().select(PageTexts.class).get().of(refusal.textKey(), refusal.words());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.renderResponse();
    }

    /** A page that is loading a part of itself cannot show an error page in it: it is sent to one. */
    private static void show(ErrorPage page, String address, FacesContext faces) {
        var external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(CDI.current()
                        .select(PageAddress.class)
                        .get()
                        .of(address.isEmpty() ? "/error/not-found" : address));
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
