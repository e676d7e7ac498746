package vn.hoiam.petitions;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** Somebody else has the same trouble. Who it is stands nowhere in the journal. */
public record PetitionSupported(UUID subject) implements Fact {}
