package vn.hoiam.petitions;

/**
 * An open petition that may be the same matter as another.
 *
 * @param isSameSender whether the telephone number or the mail address is the same; else what was written is alike
 */
public record Candidate(PetitionNumber number, String subject, PetitionStatus status, boolean isSameSender) {}
