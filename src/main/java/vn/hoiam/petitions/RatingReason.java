package vn.hoiam.petitions;

import vn.hoiam.texts.Bilingual;

/** A reason that may be ticked beside the stars, for content or for discontent. */
public record RatingReason(String code, boolean isGood, Bilingual name) {}
