package vn.hoiam.petitions;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** Files that came with the petition are no longer with it: they belonged to a matter that is kept elsewhere. */
record AttachmentsTaken(UUID subject) implements Fact {}
