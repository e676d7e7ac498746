package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import vn.hoiam.petitions.PetitionNumber;

/** Carries what an official has typed but not used yet over the redirect that follows an act. */
final class Typed {

    private static final String KEY = Typed.class.getName() + ' ';

    private Typed() {}

    static void keep(FacesContext faces, PetitionNumber number, HandlePetitionForm form) {
        faces.getExternalContext().getSessionMap().put(KEY + number, form);
    }

    static Optional<HandlePetitionForm> take(FacesContext faces, PetitionNumber number) {
        return Optional.ofNullable(
                (HandlePetitionForm) faces.getExternalContext().getSessionMap().remove(KEY + number));
    }
}
