package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.hoiam.papers.Csv;
import vn.hoiam.petitions.Labelling;

/** What officers corrected in petitions that everybody may read, as a file to learn from. */
@Named
@RequestScoped
public class ExportLabelsPage {

    @Inject
    Labelling labelling;

    public void open() throws IOException {
        var file = labelling.export();
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType(Csv.MEDIA_TYPE);
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"hoi-am-labels.csv\"");
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }
}
