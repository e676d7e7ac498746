package vn.hoiam.petitions;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** What stands in a file that came with the petition was read, so that it is found by that. */
public record AttachmentRead(UUID subject) implements Fact {}
