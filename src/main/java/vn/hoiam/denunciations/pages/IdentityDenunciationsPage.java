package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.denunciations.IdentityKeeping;
import vn.hoiam.denunciations.IdentityView;

/** Where two key holders open the identity behind a case. What was opened is in this page only, never in a session. */
@Named
@RequestScoped
public class IdentityDenunciationsPage {

    @Inject
    IdentityKeeping keeping;

    private String uid;
    private String reason;
    private IdentityView view;

    public void show() {
        view = keeping.view(CaseAddress.read(uid));
    }

    public String ask() {
        keeping.ask(CaseAddress.read(uid), reason);
        return again();
    }

    public String consent() {
        keeping.consent(CaseAddress.read(uid));
        return again();
    }

    public String open() {
        keeping.open(CaseAddress.read(uid));
        return again();
    }

    private String again() {
        return "/desk/denunciations/identity?faces-redirect=true&case=" + CaseAddress.read(uid);
    }

    /** Without a view what is sent is being read: then every button is there, and the room has the last word. */
    public boolean is(String state) {
        return view != null && view.state() == IdentityView.State.valueOf(state);
    }

    public boolean isAsking() {
        return view == null || is("CLOSED");
    }

    public boolean isConsenting() {
        return view == null || is("TO_CONSENT");
    }

    public boolean isOpening() {
        return view == null || is("READY");
    }

    public IdentityView view() {
        return view;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
