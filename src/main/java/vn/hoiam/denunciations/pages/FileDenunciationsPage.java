package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import vn.hoiam.NotFound;
import vn.hoiam.denunciations.DenunciationDesk;

/** One file that came with a denunciation, opened in memory and handed out under no name of its sender’s. */
@Named
@RequestScoped
public class FileDenunciationsPage {

    @Inject
    DenunciationDesk desk;

    private String uid;
    private String position;

    public void open() throws IOException {
        if (position == null || !position.matches("[1-9]")) {
            throw new NotFound("denunciations.unknown");
        }
        var file = desk.file(CaseAddress.read(uid), Integer.parseInt(position));
        var ending = file.type().toLowerCase(Locale.ROOT);
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType(ending.equals("pdf") ? "application/pdf" : "image/" + ending);
        answer.setResponseContentLength(file.bytes().length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + position + "." + ending + "\"");
        answer.getResponseOutputStream().write(file.bytes());
        faces.responseComplete();
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
