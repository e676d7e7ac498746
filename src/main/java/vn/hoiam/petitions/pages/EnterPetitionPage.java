package vn.hoiam.petitions.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.Conveyor;
import vn.hoiam.petitions.Entering;
import vn.hoiam.petitions.EntryForm;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.units.Unit;

/** Where a clerk enters what a citizen brought or told, and is shown the citizen’s receipt. Nothing of it stays in the session. */
@Named
@RequestScoped
public class EnterPetitionPage extends Filing {

    private static final String RECEIPT = "/desk/petitions/entered";

    @Inject
    Entering entering;

    @Inject
    FileChoice files;

    private final EntryForm entry = new EntryForm(new PetitionForm());
    private List<Unit> units;

    @PostConstruct
    void begin() {
        asked().ifPresent(this::begin);
        units = entering.units();
        units.stream().findFirst().ifPresent(unit -> entry.setUnit(unit.code()));
    }

    /** Whether there is a unit for which I may. */
    public boolean isMine() {
        return !units.isEmpty();
    }

    public void mustBeMine() {
        if (!isMine()) {
            throw new NotFound("accounts.duty.missing");
        }
    }

    /** Refuses an address that names no kind. */
    public void mustHaveKind() {
        mustBeMine();
        if (getKind() == null) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    public String enter() {
        // Before anything may be refused: what was sent with the form is kept.
        getForm().setEnclosed(files.take());
        take(() -> entering.enter(getKeyBefore(), entry));
        return RECEIPT;
    }

    /** Who sits here is not who wrote it. */
    @Override
    public String autocomplete(String what) {
        return "off";
    }

    /** Whether one of my units takes in what is of this kind. */
    public boolean takes(PetitionKind kind) {
        return units.stream().anyMatch(unit -> entering.takes(kind, unit));
    }

    public PetitionKind[] getKinds() {
        return PetitionKind.values();
    }

    public Conveyor[] getConveyors() {
        return Conveyor.values();
    }

    public List<Unit> getUnits() {
        return units;
    }

    public EntryForm getEntry() {
        return entry;
    }

    @Override
    public PetitionForm getForm() {
        return entry.getPetition();
    }
}
