package vn.hoiam.denunciations;

import java.time.LocalDate;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.texts.Bilingual;

/** What the sender is handed: the code that opens the case, where it stands, and who decides, with the article that says so. */
public record DenunciationReceipt(
        ReceiptCode code,
        DenunciationKind kind,
        DenunciationState state,
        Bilingual committee,
        boolean isCommune,
        LocalDate day) {}
