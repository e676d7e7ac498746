package vn.hoiam.site;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
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

    /**
     * A stateful page guards its forms by the state that only its reader has. Who claims that such a page has none would pass
     * for the reader from any other site.
     */
    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        var state = faces.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        if (!"stateless".equals(state)) {
            return getWrapped().restoreView(faces, viewId);
        }
        try {
            var view = getWrapped().restoreView(faces, viewId);
            if (view == null || view.isTransient()) {
                return view;
            }
        } catch (FacesException stateful) {
            throw new ViewExpiredException(stateful, viewId);
        }
        throw new ViewExpiredException(viewId);
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
