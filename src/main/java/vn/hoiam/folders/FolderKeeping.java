package vn.hoiam.folders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.FollowUp;
import vn.hoiam.petitions.LinkedFollowUp;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.Timelines;
import vn.hoiam.store.LinkToken;

/**
 * The counter for what lies in a folder. Whoever puts a petition into it shows its receipt code; that the same mail address stands in a
 * petition proves nothing, since anybody may have typed it.
 */
@ApplicationScoped
@Transactional
public class FolderKeeping {

    /** Nobody has more petitions of their own; a page with so many can still be read. */
    static final int MOST = 100;

    @Inject
    Clock clock;

    @Inject
    Folders folders;

    @Inject
    KeptPetitions petitions;

    @Inject
    FollowUp followUp;

    @Inject
    LinkedFollowUp linked;

    @Inject
    Timelines timelines;

    /** What lies in the folder that a visit leads to; empty when the visit is over. */
    public Optional<FolderView> view(LinkToken visit) {
        return folders.of(visit, clock.instant()).map(this::view);
    }

    private FolderView view(Folder folder) {
        var all = petitions.of(folder);
        var told = timelines.lastTold(all.stream().map(KeptPetition::petition).toList());
        return new FolderView(
                folder.email(),
                all.stream()
                        .map(kept -> new KeptRow(
                                linked.kept(kept.petition()),
                                kept.isNew(told.getOrDefault(kept.petition().uid(), 0))))
                        .toList());
    }

    /**
     * Puts the petition into the folder that the code opens; gives its number.
     *
     * @throws FaultyForm when the code opens nothing, or what it opens is there already, or there is no room
     */
    public PetitionNumber keep(LinkToken visit, ReceiptCode code) {
        var folder = opened(visit);
        var petition = followUp.proven(code);
        if (petitions.count(folder) >= MOST) {
            throw FaultyForm.of(Problem.of("code", "folders.full", MOST));
        }
        if (!petitions.add(folder, petition)) {
            throw FaultyForm.of(Problem.of("code", "folders.there", petition.number()));
        }
        return petition.number();
    }

    /** Takes a petition out of the folder; it stays as it is, and its code opens it as before. */
    public void remove(LinkToken visit, PetitionNumber number) {
        petitions.remove(opened(visit), number);
    }

    /** Whoever opened this petition has seen what is new in it; false when it does not lie in their folder, or they have none open. */
    boolean see(LinkToken visit, Petition petition) {
        return folders.of(visit, clock.instant())
                .filter(folder -> petitions.see(folder, petition))
                .isPresent();
    }

    private Folder opened(LinkToken visit) {
        return folders.of(visit, clock.instant()).orElseThrow(FolderKeeping::over);
    }

    static Refusal over() {
        return new Refusal("folders.visit.over");
    }
}
