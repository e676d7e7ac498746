package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.files.Rejected;
import vn.hoiam.files.StoredFile;
import vn.hoiam.site.SentFiles;

/**
 * The files a citizen adds to a form. Those that came with a form that is shown again are kept, whatever was wrong with
 * it; a box beside each leaves it out.
 */
@Named
@RequestScoped
public class FileChoice {

    private static final String INPUT = "files";
    private static final int MOST_DIGITS = 3;

    @Inject
    Enclosing enclosing;

    @Inject
    SentFiles sent;

    @Inject
    HttpServletRequest request;

    private Bundle all;
    private Object chosen;

    /** What goes with the form: the files kept earlier but those left out, and the ones chosen now. */
    public Bundle take() {
        return all().without(leftOut());
    }

    /** Every file that came with this form, those left out as well. */
    public List<StoredFile> getKept() {
        return "POST".equals(request.getMethod()) ? all().files() : List.of();
    }

    public String getToken() {
        return "POST".equals(request.getMethod()) ? all().token() : "";
    }

    public boolean isLeftOut(StoredFile file) {
        return leftOut().contains(file.name());
    }

    public int getMost() {
        return Bundle.MOST_FILES;
    }

    public int getMegabytes() {
        return Bundle.MOST_BYTES / 1024 / 1024;
    }

    /** The field cannot read a form that was sent without files by a program or an old page; it is drawn all the same. */
    public boolean isFieldThere() {
        return sent.isMultipart() || FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** The field needs a place to put its files; they are read from the request, where they are whatever else fails. */
    public Object getChosen() {
        return chosen;
    }

    public void setChosen(Object chosen) {
        this.chosen = chosen;
    }

    private Bundle all() {
        if (all == null) {
            var kept = enclosing.open(request.getParameter("kept"));
            var going = enclosing.enclose(kept.without(leftOut()), sent.in(INPUT));
            var files = new ArrayList<>(kept.files());
            going.files().stream()
                    .filter(file -> !kept.names().contains(file.name()))
                    .forEach(files::add);
            all = new Bundle(going.token(), files, going.rejected());
            if (kept.files().size() < shownBefore()) {
                all = all.lacking(new Rejected("files.expired", List.of()));
            }
        }
        return all;
    }

    private Set<String> leftOut() {
        var names = request.getParameterValues("leave-out");
        return names == null ? Set.of() : new HashSet<>(Arrays.asList(names));
    }

    private int shownBefore() {
        var count = request.getParameter("kept-count");
        return count != null && count.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(count) : 0;
    }
}
