package vn.hoiam.site;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.primefaces.context.PrimeFacesContext;

/** Keeps a reader in his language: forms, links and redirects of an English page lead to English pages. */
public class Addresses extends ViewHandlerWrapper {

    public Addresses(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * PrimeFaces keeps its script nonce in the session. Pages outside the desk have neither scripts of PrimeFaces nor a session,
     * so its policy counts as written before it begins.
     */
    @Override
    public void initView(FacesContext faces) {
        if (!SecurityHeaders.isDesk(request(faces))) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
        getWrapped().initView(faces);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Language.of(request(faces));
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var context = faces.getExternalContext().getRequestContextPath();
        var path = getWrapped().getActionURL(faces, viewId).substring(context.length());
        var prefix = Language.prefix(Language.of(request(faces)));
        return context + prefix + (path.equals("/index") ? "/" : path);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
