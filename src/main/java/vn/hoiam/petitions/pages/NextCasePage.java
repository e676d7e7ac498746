package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Piles;
import vn.hoiam.petitions.Visibility;

/** Leads from one case to the next of the pile an official is working through. */
@Named
@RequestScoped
public class NextCasePage {

    @Inject
    InboxDesk desk;

    @Inject
    Piles piles;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    private String number;

    /** To the next case; to the pile, where it was the last. */
    public String open() {
        var current =
                petitions.get(PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown")));
        visibility.mustRead(current);
        var last = LastView.of(FacesContext.getCurrentInstance());
        last.add(current.number());
        return next(last, current.number())
                .map(next -> "/desk/petitions/handle?faces-redirect=true&number=" + next)
                .orElse("/desk/petitions/inbox" + last.view().query() + "&faces-redirect=true&done=" + Done.LAST);
    }

    private Optional<PetitionNumber> next(LastView last, PetitionNumber current) {
        var filter = desk.filter(last.view());
        var below = last.below(current);
        var lying = piles.among(filter, below);
        var next = below.stream().filter(lying::contains).findFirst().or(() -> piles.first(filter, last.order()));
        next.ifPresent(last::add);
        return next;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
