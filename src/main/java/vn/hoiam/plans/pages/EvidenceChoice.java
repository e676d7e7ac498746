package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.files.Rejected;
import vn.hoiam.files.StoredFile;
import vn.hoiam.site.SentFiles;

/** Photos and papers as they come with what is told of a task; a box beside each that came before leaves it out. */
@Named
@RequestScoped
public class EvidenceChoice {

    private static final String INPUT = "files";

    @Inject
    Enclosing enclosing;

    @Inject
    SentFiles sent;

    @Inject
    HttpServletRequest request;

    private Object chosen;

    /** Everything that came with the form, before and now, those left out as well. */
    Bundle take(Bundle before) {
        var kept = enclosing.open(before.token());
        var going = enclosing.enclose(kept.without(leftOut()), sent.in(INPUT));
        var files = new ArrayList<>(kept.files());
        going.files().stream()
                .filter(file -> !kept.names().contains(file.name()))
                .forEach(files::add);
        var all = new Bundle(going.token(), files, going.rejected());
        return kept.files().size() < before.files().size()
                ? all.lacking(new Rejected("files.expired", List.of()))
                : all;
    }

    public boolean isLeftOut(StoredFile file) {
        return leftOut().contains(file.name());
    }

    Set<String> leftOut() {
        var names = request.getParameterValues("leave-out");
        return names == null ? Set.of() : Set.copyOf(List.of(names));
    }

    /** The field cannot read a form that comes without files from a program; it is drawn all the same. */
    public boolean isFieldThere() {
        return sent.isMultipart() || FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** The field needs a place to put its files; they are read from the request. */
    public Object getChosen() {
        return chosen;
    }

    public void setChosen(Object chosen) {
        this.chosen = chosen;
    }
}
