package vn.hoiam.petitions;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The portal asks the sender, some weeks after the answer, whether the matter is still solved. */
public record OutcomeAsked(UUID subject) implements Fact {}
