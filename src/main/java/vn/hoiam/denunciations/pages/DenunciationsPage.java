package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.denunciations.DenunciationDesk;
import vn.hoiam.denunciations.DenunciationRow;

/** The denunciations that are mine to see. Whoever has none and could have none finds no such page. */
@Named
@RequestScoped
public class DenunciationsPage {

    @Inject
    DenunciationDesk desk;

    private List<DenunciationRow> rows = List.of();
    private Boolean isMine;

    public void open() {
        if (!isMine()) {
            throw new NotFound("denunciations.unknown");
        }
        rows = desk.list();
    }

    /** Whether the way here is shown in the head of the desk. */
    public boolean isAtDoor() {
        return desk.isAtMyDoor();
    }

    /** Whether the inbox shows a way here to somebody no duty leads here: there is a case they were charged to verify. */
    public boolean isVerifying() {
        return !isAtDoor() && isMine();
    }

    private boolean isMine() {
        if (isMine == null) {
            isMine = desk.isOpenToMe();
        }
        return isMine;
    }

    public List<DenunciationRow> rows() {
        return rows;
    }
}
