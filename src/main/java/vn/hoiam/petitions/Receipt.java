package vn.hoiam.petitions;

import java.time.Instant;
import vn.hoiam.texts.Bilingual;

/**
 * What the citizen is handed when a petition has been taken in: its public number, the code that opens it, who is
 * responsible, the two dates, and how many files came with it.
 */
public record Receipt(
        PetitionNumber number,
        ReceiptCode code,
        PetitionKind kind,
        String subject,
        String unitCode,
        Bilingual unitName,
        Bilingual committee,
        Instant submittedAt,
        Promise promise,
        int files) {}
