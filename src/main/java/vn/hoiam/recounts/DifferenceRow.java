package vn.hoiam.recounts;

import vn.hoiam.petitions.PetitionNumber;

/** A difference as it is listed: what stands with the petition and what its record gives, in the manner of sentences. */
public record DifferenceRow(PetitionNumber number, Checked what, Object stored, Object counted) {}
