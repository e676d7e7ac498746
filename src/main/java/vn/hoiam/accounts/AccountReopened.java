package vn.hoiam.accounts;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A closed account was opened again. */
public record AccountReopened(UUID subject, String actor) implements Fact {}
