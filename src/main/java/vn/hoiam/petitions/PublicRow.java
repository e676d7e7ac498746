package vn.hoiam.petitions;

import java.time.Instant;

/** A released petition as everybody may list it. */
public record PublicRow(
        PetitionNumber number,
        PetitionKind kind,
        Sector sector,
        PetitionStatus status,
        String subject,
        String text,
        Long unitId,
        Instant submittedAt,
        Instant answeredAt,
        Instant releasedAt) {}
