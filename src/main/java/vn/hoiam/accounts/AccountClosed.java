package vn.hoiam.accounts;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An account was closed: nobody signs in with it any more. */
public record AccountClosed(UUID subject, String actor) implements Fact {}
