package vn.hoiam.deadlines.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.hoiam.NotFound;
import vn.hoiam.deadlines.CountingTables;
import vn.hoiam.papers.Csv;

/** The tables that dates are counted by as files, for whoever counts again. */
@Named
@RequestScoped
public class DownloadDeadlinesPage {

    @Inject
    CountingTables tables;

    private String part;
    private String version;

    /** Some version, or the one of today. */
    public void open() throws IOException {
        if (part == null) {
            throw new NotFound("deadlines.download.unknown");
        }
        var table = tables.find(part, version == null ? tables.current(part) : version)
                .orElseThrow(() -> new NotFound("deadlines.download.unknown"));
        var file = Csv.of(table.headings(), table.rows());
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType(Csv.MEDIA_TYPE);
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + table.name() + ".csv\"");
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
