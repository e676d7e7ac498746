package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.hoiam.texts.Texts;

/** Addresses as pages write them: in the reader's language, and of this same page in the other one. */
@Named("address")
@RequestScoped
public class PageAddress {

    @Inject
    HttpServletRequest request;

    /** The address of a page, such as {@code /petitions/submit}, in the reader's language. */
    public String of(String path) {
        return in(Language.of(request), path);
    }

    /** What all addresses of the portal begin with. */
    public String root() {
        return request.getContextPath() + "/";
    }

    /** Whether the reader stands on this page or below it. */
    public boolean isAt(String path) {
        var here = here();
        return here.equals(path) || here.startsWith(path + "/");
    }

    public boolean isDesk() {
        return isAt("/desk");
    }

    /** Where the reader's way begins: the inbox on the desk, the front page elsewhere. */
    public String getStart() {
        return of(isDesk() ? "/desk/petitions/inbox" : "/");
    }

    public String inVietnamese() {
        return in(Texts.VIETNAMESE, here()) + query();
    }

    public String inEnglish() {
        return in(Texts.ENGLISH, here()) + query();
    }

    private String in(Locale language, String path) {
        return request.getContextPath() + Language.prefix(language) + path;
    }

    /** The page shown, by its file: what stands in the address line of a failed request could lead anywhere. */
    private String here() {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        if (page.startsWith("/WEB-INF/") || page.equals("/index.xhtml")) {
            return "/";
        }
        return page.substring(0, page.length() - ".xhtml".length());
    }

    private String query() {
        var isPage =
                !FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/WEB-INF/");
        return isPage && request.getQueryString() != null ? "?" + request.getQueryString() : "";
    }
}
