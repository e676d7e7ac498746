package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.petitions.Destination;
import vn.hoiam.petitions.Petition;
import vn.hoiam.routing.Competence;

/** Who decides a petition, where it depends on whom it is about. */
@Named
@RequestScoped
public class WhoDecides {

    @Inject
    Destination destination;

    /** One, or none. */
    public List<Competence> of(Petition petition) {
        return destination.competence(petition).stream().toList();
    }
}
