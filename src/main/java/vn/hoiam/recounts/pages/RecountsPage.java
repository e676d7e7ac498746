package vn.hoiam.recounts.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.recounts.DifferenceRow;
import vn.hoiam.recounts.Recount;
import vn.hoiam.recounts.RecountReading;

/** Where an inspector sees whether every promised date still follows from the record of its petition. */
@Named
@ViewScoped
public class RecountsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    RecountReading reading;

    private transient List<Recount> recounts;
    private transient List<DifferenceRow> differences;

    public void show() {
        recounts = reading.latest();
        differences = recounts.isEmpty() || recounts.get(0).differing() == 0
                ? List.of()
                : reading.differences(recounts.get(0));
    }

    public String ask() {
        reading.ask();
        return "/desk/recounts?faces-redirect=true";
    }

    public List<Recount> recounts() {
        return recounts;
    }

    /** The last one; null when there was none. */
    public Recount last() {
        return recounts.isEmpty() ? null : recounts.get(0);
    }

    /** What did not agree in the last one. */
    public List<DifferenceRow> differences() {
        return differences;
    }
}
