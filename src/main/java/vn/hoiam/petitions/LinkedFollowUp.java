package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.hoiam.language.PersonalWords;

/**
 * The counter for citizens whose petition hangs together with others: what their receipt opens beside its own file. Whoever
 * calls has asked for the receipt.
 */
@ApplicationScoped
@Transactional
public class LinkedFollowUp {

    @Inject
    CaseFiles files;

    @Inject
    Reckonings reckonings;

    @Inject
    LinkedPetitions linked;

    @Inject
    ReceiptCodes receipts;

    /** The main file the petition was joined to; empty for one that stands for itself. */
    public Optional<FollowedFile> main(Petition own) {
        return Optional.ofNullable(own.linkage().main()).map(main -> followed(main, own));
    }

    /** The other cases that were made of what this citizen sent. */
    public List<OwnFile> others(Petition own) {
        return linked.to(own).sentWith().stream().map(this::opened).toList();
    }

    /** The case that this one takes further, and the one that takes it further. */
    public TakenFiles taken(Petition own) {
        var taken = linked.to(own).taken();
        return new TakenFiles(
                taken.earlier() == null ? null : taken(taken.earlier(), own, taken.earlier()),
                taken.next() == null ? null : taken(own, taken.next(), taken.next()));
    }

    /** Who took it further on the portal showed the receipt of the earlier one; on paper a clerk wrote down its number. */
    private OwnFile taken(Petition earlier, Petition next, Petition other) {
        var isProven = next.arrived().enteredAt() == null || earlier.contact().isOfSameSender(next.contact());
        return isProven ? opened(other) : new OwnFile(null, other, owed(other));
    }

    /** One whose receipt this citizen has shown before, and which they keep. */
    public OwnFile kept(Petition proven) {
        return opened(proven);
    }

    private OwnFile opened(Petition other) {
        return new OwnFile(receipts.codeFor(other.locator()), other, owed(other));
    }

    private FollowedFile followed(Petition main, Petition own) {
        var signed = main.status().hasResult() && mayReadReply(main, own)
                ? files.signed(main).orElse(null)
                : null;
        return new FollowedFile(main, owed(main), signed, signed == null ? null : reply(main, signed));
    }

    /** Who joined another of their own accord reads what everybody may; who was joined by an official, what answers both. */
    private boolean mayReadReply(Petition main, Petition own) {
        return main.shown().reply() != null || files.count(own, Act.JOIN) > 0;
    }

    /** Its dates, without how they were counted. */
    private List<Owed> owed(Petition petition) {
        return reckonings.owed(petition, List.of());
    }

    /** It was written to somebody else: as an officer released it, or with every sign of a person masked. */
    private static String reply(Petition main, Reply signed) {
        return main.shown().reply() == null
                ? PersonalWords.masked(signed.inFull(), main.contact().words())
                : main.shown().reply();
    }
}
