package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.petitions.PetitionNumber;

/**
 * The part of the inbox an official looked at last, and the cases of it in the order in which they lay there: what is done to a case may
 * move it, and the next case is still the one below it.
 */
final class LastView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEY = LastView.class.getName();

    private final InboxView view;
    private final ArrayList<PetitionNumber> order;

    private LastView(InboxView view, List<PetitionNumber> order) {
        this.view = view;
        this.order = new ArrayList<>(order);
    }

    static void keep(FacesContext faces, InboxView view, List<PetitionNumber> order) {
        faces.getExternalContext().getSessionMap().put(KEY, new LastView(view, order));
    }

    /** All that is open, before anybody looked. */
    static LastView of(FacesContext faces) {
        return (LastView) faces.getExternalContext()
                .getSessionMap()
                .computeIfAbsent(KEY, key -> new LastView(new InboxView(), List.of()));
    }

    InboxView view() {
        return view;
    }

    List<PetitionNumber> order() {
        return order;
    }

    /** Those below a case; all of them, where it does not lie there. */
    List<PetitionNumber> below(PetitionNumber number) {
        return List.copyOf(order.subList(order.indexOf(number) + 1, order.size()));
    }

    /** What is not on the page any more is gone through after it. */
    void add(PetitionNumber number) {
        if (!order.contains(number)) {
            order.add(number);
        }
    }
}
