package vn.hoiam.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;

/** What a page says about its own answer. */
@Named("answer")
@ApplicationScoped
public class Answer {

    /** For pages that show what is private: no browser and no proxy keeps them. */
    public void noStore(ComponentSystemEvent before) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }
}
