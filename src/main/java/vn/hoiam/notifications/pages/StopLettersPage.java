package vn.hoiam.notifications.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.hoiam.NotFound;
import vn.hoiam.outbox.StopKey;
import vn.hoiam.outbox.Stops;

/**
 * Where the reader of a letter asks for no more of its sort, or for them again. Looking at the page changes nothing, since programs
 * look at links, too; a mail program that asks in its reader’s name (RFC 8058) says so in a form of its own.
 */
@Named
@RequestScoped
public class StopLettersPage {

    private static final String ONE_CLICK = "List-Unsubscribe";

    @Inject
    Stops stops;

    @Inject
    HttpServletRequest request;

    private String key;
    private Boolean stopped;

    /** Refuses a link that no letter bore, and does what a mail program asks. */
    public void show() {
        var subject = subject();
        if ("POST".equals(request.getMethod()) && "One-Click".equals(request.getParameter(ONE_CLICK))) {
            stops.stop(subject);
        }
    }

    public void stop() {
        stops.stop(subject());
    }

    public void resume() {
        stops.resume(subject());
    }

    private UUID subject() {
        return new StopKey(key).subject().orElseThrow(() -> new NotFound("notifications.stop.unknown"));
    }

    /** Whether they are stopped by now. */
    public boolean isStopped() {
        if (stopped == null) {
            stopped = stops.isStopped(subject());
        }
        return stopped;
    }

    /** Without a session a form must be there while it is read, whatever will be shown in the end. */
    public boolean isReading() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
