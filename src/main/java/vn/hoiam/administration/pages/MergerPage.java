package vn.hoiam.administration.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.administration.MergerForm;
import vn.hoiam.administration.MergerPreview;
import vn.hoiam.administration.Merging;
import vn.hoiam.units.Merger;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitType;

/** Where an administrator enters a merger to come, seeing first what it would do, reads those entered, and takes one back. */
@Named
@ViewScoped
public class MergerPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Merging merging;

    private final MergerForm form = new MergerForm();
    private String uid;
    private String done;
    private boolean looking;
    private String seen;
    private transient List<Merger> toCome;
    private transient MergerPreview preview;
    private transient Map<String, List<UnitCandidate>> choices;

    public void show() {
        toCome = merging.toCome();
        choices = null;
        if (isDropping() && asked() == null) {
            gone();
        }
        // Whoever was told that something changed meanwhile sees what it would do by now.
        if (looking && preview == null) {
            look();
        }
    }

    /** Whoever was about to take it back reads why it cannot be any more; others never had such an address. */
    private void gone() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            throw new NotFound("units.merger.gone");
        }
        uid = null;
    }

    public void look() {
        done = null;
        looking = false;
        preview = merging.preview(form);
        seen = preview.seen();
        looking = true;
    }

    public void goBack() {
        looking = false;
    }

    public String confirm() {
        preview = null;
        try {
            merging.confirm(form, seen);
        } catch (FaultyEntry overtaken) {
            looking = false;
            throw overtaken;
        }
        return "/desk/administration/merger?faces-redirect=true&done=ENTERED";
    }

    public String drop() {
        merging.drop(uid);
        return "/desk/administration/merger?faces-redirect=true&done=DROPPED";
    }

    /** What a typed name may mean, asked once of all while a form is read, and once before it is shown. */
    public List<UnitCandidate> choices(String typed) {
        if (choices == null) {
            choices = merging.choices(form);
        }
        return typed == null ? List.of() : choices.getOrDefault(typed, List.of());
    }

    public UnitType[] types() {
        return MergerForm.types();
    }

    /** Whether somebody asked what the merger would do, and has neither confirmed nor gone back. */
    public boolean isLooking() {
        return looking;
    }

    /** Whether one that was entered is shown, to be taken back. */
    public boolean isDropping() {
        return uid != null;
    }

    public Merger asked() {
        return toCome.stream().filter(this::isAsked).findFirst().orElse(null);
    }

    private boolean isAsked(Merger merger) {
        return merger.uid().toString().equals(uid);
    }

    public List<Merger> toCome() {
        return toCome;
    }

    public MergerPreview preview() {
        return preview;
    }

    public MergerForm form() {
        return form;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("ENTERED|DROPPED") ? done : null;
    }
}
