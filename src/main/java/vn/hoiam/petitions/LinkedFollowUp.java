package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.hoiam.language.PersonalWords;

/** The counter for citizens whose petition hangs together with others: what their receipt opens beside its own file. */
@ApplicationScoped
@Transactional
public class LinkedFollowUp {

    @Inject
    FollowUp followUp;

    @Inject
    CaseFiles files;

    @Inject
    LinkedPetitions linked;

    @Inject
    ReceiptCodes receipts;

    /** The main file the petition was joined to; empty for one that stands for itself. */
    public Optional<FollowedFile> main(ReceiptCode code) {
        return Optional.ofNullable(followUp.proven(code).linkage().main()).map(this::followed);
    }

    /** The other cases that were made of what this receipt is for. */
    public List<OwnFile> others(ReceiptCode code) {
        return linked.sentWith(followUp.proven(code)).stream()
                .map(other -> new OwnFile(
                        receipts.codeFor(other.locator()),
                        other,
                        files.openForCitizen(other).owed()))
                .toList();
    }

    private FollowedFile followed(Petition main) {
        var file = files.openForCitizen(main);
        var signed = file.signed();
        return new FollowedFile(main, file.owed(), signed, signed == null ? null : reply(main, signed));
    }

    /** It was written to somebody else: as an officer released it, or with every sign of a person masked. */
    private static String reply(Petition main, Reply signed) {
        return main.publicReply() == null
                ? PersonalWords.masked(signed.text(), main.contact().words())
                : main.publicReply();
    }
}
