package vn.hoiam.folders.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.folders.CurrentVisit;
import vn.hoiam.folders.FolderAccess;
import vn.hoiam.folders.FolderLink;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.store.LinkToken;

/**
 * Where the link in a letter leads. Looking at the page changes nothing, since programs look at links, too; its button opens the folder, and
 * the word of the link does not go along.
 */
@Named
@RequestScoped
public class OpenMyPetitionsPage {

    @Inject
    FolderAccess access;

    @Inject
    CurrentVisit visit;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    ExternalContext faces;

    private String key;
    private FolderLink link;
    private boolean isLookedAt;

    /** Nobody is led by the page of another site into a folder that is not theirs. */
    public String open() {
        visit.mustBeAskedHere();
        limits.mustAllow(Limit.LOOK_UP, client.network());
        faces.addResponseHeader("Set-Cookie", CurrentVisit.begun(access.open(LinkToken.typed(key))));
        return "/account/my-petitions?faces-redirect=true";
    }

    /** What the link opens; null when it opens nothing. */
    public FolderLink getLink() {
        if (!isLookedAt) {
            link = access.look(LinkToken.typed(key)).orElse(null);
            isLookedAt = true;
        }
        return link;
    }

    /** Whether the folder can be opened by it. */
    public boolean isGood() {
        return getLink() != null && !link.isUsed();
    }

    /** Without a session the form must be there while it is read, whatever will be shown in the end. */
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
