package vn.hoiam.hamlets.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.hoiam.hamlets.HamletKeeping;
import vn.hoiam.papers.Csv;

/** The hamlets of a commune as a file that can be taken in again. */
@Named
@RequestScoped
public class ExportHamletsPage {

    @Inject
    HamletKeeping keeping;

    private String unit;

    public void open() throws IOException {
        var code = keeping.commune(unit).code();
        var file = keeping.export(code);
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType(Csv.MEDIA_TYPE);
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"hoi-am-hamlets-%s.csv\"".formatted(code));
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
