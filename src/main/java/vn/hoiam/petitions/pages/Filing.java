package vn.hoiam.petitions.pages;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.petitions.Particular;
import vn.hoiam.petitions.Particular.Need;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;

/** What the pages have in common on which a petition is filled in: its kind stands in the address. */
public abstract class Filing extends HandingIn {

    private static final String KIND = "as";
    private static final String PROCEDURES = "TTHC";

    private PetitionKind kind;

    public abstract PetitionForm getForm();

    Optional<PetitionKind> asked() {
        return PetitionKind.find(request.getParameter(KIND));
    }

    void begin(PetitionKind its) {
        kind = its;
        getForm().setKind(kind.code());
        if (kind == PetitionKind.QUESTION || kind == PetitionKind.PROCEDURE_FEEDBACK) {
            getForm().setSector(PROCEDURES);
        }
    }

    /** Null where no kind has been chosen yet. */
    public PetitionKind getKind() {
        return kind;
    }

    /** How the law takes to a field, by its name in {@link Particular}; nobody reads a field that is not there. */
    public boolean asks(Particular field) {
        return kind != null && kind.need(field) != Need.NONE;
    }

    public boolean isOptional(Particular field) {
        return kind != null && kind.need(field) == Need.ASKED;
    }

    /** Whether it has to say whose decision or act it is about, to whoever decides about that. */
    public boolean isConcerning() {
        return kind != null && kind.need(Particular.CONCERNED) == Need.REQUIRED;
    }

    /** What a browser may fill in by itself: what it knows of whoever sits before it. */
    public String autocomplete(String what) {
        return what;
    }

    /** Whether something was said of others who hand it in together; that part of the page is folded otherwise. */
    public boolean isGroup() {
        return Stream.of(Particular.PEOPLE, Particular.REPRESENTATIVES)
                .map(field -> getForm().getSaid().get(field.field()))
                .anyMatch(said -> said != null && !said.isBlank());
    }
}
