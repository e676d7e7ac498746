package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;

/** The part of the inbox an official looked at last, so that the next case is the next of that. */
final class LastView {

    private static final String KEY = LastView.class.getName();

    private LastView() {}

    static void keep(FacesContext faces, InboxView view) {
        faces.getExternalContext().getSessionMap().put(KEY, view);
    }

    /** All that is open, before anybody looked. */
    static InboxView of(FacesContext faces) {
        return (InboxView) faces.getExternalContext().getSessionMap().getOrDefault(KEY, new InboxView());
    }
}
