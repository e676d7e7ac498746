package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    // As they were when this page showed them: who changed one meanwhile is not overrun.
    private LinkedHashMap<PetitionNumber, Integer> seen;
    private ArrayList<BulkLeft> left = new ArrayList<>();
    private String official;
    private String internal;
    private transient List<Petition> picked;
    private List<Carrier> carriers = List.of();

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

    public String give() {
        return finish(bulk.give(seen, official));
    }

    public String note() {
        return finish(bulk.note(seen, internal));
    }

    /** With what could not be done the official stays; what was done is not done again, however often it is sent. */
    private String finish(List<BulkLeft> those) {
        var all = List.copyOf(seen.keySet());
        left = new ArrayList<>(those);
        seen.keySet().retainAll(those.stream().map(BulkLeft::number).toList());
        return left.isEmpty() ? "/desk/petitions/bulk?faces-redirect=true&done=true&" + query(all) : null;
    }

    private static String query(Collection<PetitionNumber> numbers) {
        return numbers.stream().map(number -> "number=" + number).collect(Collectors.joining("&"));
    }

    /** The cases picked, as they stand in the address. */
    public String query() {
        return query(seen.keySet());
    }

    public boolean isDone() {
        return !FacesContext.getCurrentInstance().isPostback()
                && FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .containsKey("done");
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
