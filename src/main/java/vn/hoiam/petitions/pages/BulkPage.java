package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.petitions.BulkHandling;
import vn.hoiam.petitions.BulkLeft;
import vn.hoiam.petitions.Carrier;
import vn.hoiam.petitions.Charging;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;

/** Where something is done with the cases that were picked in the inbox: all are given to one officer, or a note is put beside each. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    Charging charging;

    @Inject
    BulkHandling bulk;

    // As they were when they were picked: who changed one meanwhile is not overrun.
    private LinkedHashMap<PetitionNumber, Integer> seen;
    private ArrayList<BulkLeft> left = new ArrayList<>();
    private String official;
    private String internal;
    private boolean done;
    private transient List<Petition> picked;
    private transient List<Carrier> carriers;

    public void show() {
        var faces = FacesContext.getCurrentInstance();
        if (seen == null) {
            seen = new LinkedHashMap<>();
            Stream.of(faces.getExternalContext().getRequestParameterValuesMap().getOrDefault("number", new String[0]))
                    .limit(BulkHandling.MOST)
                    .map(PetitionNumber::find)
                    .flatMap(Optional::stream)
                    .forEach(number -> seen.put(number, 0));
        }
        picked = petitions.list(seen.keySet()).stream()
                .filter(visibility::mayHandle)
                .toList();
        seen.keySet().retainAll(picked.stream().map(Petition::number).toList());
        picked.forEach(petition -> seen.put(petition.number(), petition.version()));
        carriers = picked.isEmpty() ? List.of() : charging.carriers(picked.get(0));
    }

    public void give() {
        done = false;
        finish(bulk.give(seen, official));
    }

    public void note() {
        done = false;
        finish(bulk.note(seen, internal));
        internal = null;
    }

    private void finish(List<BulkLeft> those) {
        left = new ArrayList<>(those);
        done = true;
    }

    /** Whether something has just been done; {@link #left()} tells with which it could not be. */
    public boolean isDone() {
        return done;
    }

    public List<BulkLeft> left() {
        return left;
    }

    public List<Petition> picked() {
        return picked;
    }

    public List<Carrier> carriers() {
        return carriers;
    }

    public String getOfficial() {
        return official;
    }

    public void setOfficial(String official) {
        this.official = official;
    }

    public String getInternal() {
        return internal;
    }

    public void setInternal(String internal) {
        this.internal = internal;
    }
}
