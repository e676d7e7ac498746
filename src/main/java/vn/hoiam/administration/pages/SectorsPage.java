package vn.hoiam.administration.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.administration.SectorForm;
import vn.hoiam.administration.SectorKeeping;
import vn.hoiam.administration.SectorView;

/** Where an administrator sees all sectors with their service targets, and adds one. */
@Named
@ViewScoped
public class SectorsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    SectorKeeping keeping;

    private final SectorForm form = new SectorForm();
    private String done;
    private transient List<SectorView> list;

    public void show() {
        list = keeping.list();
    }

    public String add() {
        keeping.add(form);
        return "/desk/administration/sectors?faces-redirect=true&done=ADDED";
    }

    public List<SectorView> list() {
        return list;
    }

    public SectorForm form() {
        return form;
    }

    public boolean isAdded() {
        return "ADDED".equals(done);
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
