package vn.hoiam.recounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionNumber;

/** The dates and moments that stand with a petition; those that have not happened are null. */
public record StoredDates(
        Long id,
        UUID uid,
        PetitionNumber number,
        PetitionKind kind,
        String sector,
        Instant submittedAt,
        LocalDate notifyDueOn,
        LocalDate replyDueOn,
        Instant notifiedAt,
        Instant answeredAt) {}
