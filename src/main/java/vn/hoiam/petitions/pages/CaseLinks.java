package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.petitions.LinkedPetitions;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Visibility;

/** The petitions a case hangs together with, as far as the reader may read them. */
@Named
@RequestScoped
public class CaseLinks {

    @Inject
    LinkedPetitions linked;

    @Inject
    Visibility visibility;

    /** The main file it was joined to: none, or one. */
    public List<Petition> main(Petition petition) {
        return Stream.ofNullable(petition.linkage().main())
                .filter(visibility::mayRead)
                .toList();
    }

    /** The cases made of what was sent with it, and that itself. */
    public List<Petition> sentWith(Petition petition) {
        return linked.sentWith(petition).stream().filter(visibility::mayRead).toList();
    }

    /** Those joined to it, which its answer reaches too. */
    public List<Petition> duplicates(Petition petition) {
        return linked.duplicates(petition).stream().filter(visibility::mayRead).toList();
    }
}
