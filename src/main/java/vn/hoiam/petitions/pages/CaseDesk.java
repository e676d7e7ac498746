package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.CaseNote;
import vn.hoiam.petitions.Charging;
import vn.hoiam.petitions.Noting;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Visibility;

/** What officials have among themselves beside a case: their notes, and who has it in hand. */
@Named
@RequestScoped
public class CaseDesk {

    @Inject
    Noting noting;

    @Inject
    Charging charging;

    @Inject
    Visibility visibility;

    @Inject
    CurrentUser me;

    private List<CaseNote> notes = List.of();

    /** Reads the notes, where the record tells of any, for the page that is about to be shown; before that, nobody asks for them. */
    public void open(CaseFile file) {
        notes = file.isNoted() ? noting.list(file.petition()) : List.of();
    }

    public List<CaseNote> notes() {
        return notes;
    }

    void note(PetitionNumber number, int version, String words) {
        noting.note(number, version, words);
    }

    /** Takes it into my hands, or lays it down. */
    void give(PetitionNumber number, int version, boolean isToMe) {
        charging.give(number, version, isToMe ? me.username() : Charging.NOBODY);
    }

    /** Whether I may write a note, and look at what was answered before. */
    public boolean isWorking(Petition petition) {
        return visibility.mayHandle(petition);
    }

    /** Whether it may be given into somebody’s hands. */
    public boolean isToGive(Petition petition) {
        return petition.status().isOpen() && isWorking(petition);
    }

    public boolean isMine(Petition petition) {
        return petition.charge().isWith(me.accountId());
    }

    /** Who has it in hand, in a sentence. */
    public String chargeKey(Petition petition) {
        if (petition.charge().official() == null) {
            return "desk.charge.none";
        }
        return isMine(petition) ? "desk.charge.me" : "desk.charge.with";
    }

    /** What fills that sentence. */
    public List<Object> chargeWords(Petition petition) {
        var charge = petition.charge();
        if (charge.official() == null) {
            return List.of();
        }
        return isMine(petition)
                ? List.of(charge.since())
                : List.of(charge.official().name(), charge.since());
    }
}
