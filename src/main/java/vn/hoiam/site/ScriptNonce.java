package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The one-time word that lets a page of the desk run its own scripts. PrimeFaces answers a form only when it brings the word
 * back; its script adds it, and a form that works without script carries it itself.
 */
@Named
@RequestScoped
public class ScriptNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
