package vn.hoiam.petitions;

import java.io.Serializable;
import java.util.List;

/** A case with which something could not be done, and the sentence that says why. */
public record BulkLeft(PetitionNumber number, String textKey, List<Object> words) implements Serializable {}
