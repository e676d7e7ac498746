package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Supports;

/** How many have the same trouble, on whichever page shows the petition; asked once. */
@Named
@RequestScoped
public class SupportCount {

    @Inject
    Supports supports;

    private Long count;

    public long of(Petition petition) {
        if (count == null) {
            count = supports.count(petition);
        }
        return count;
    }
}
