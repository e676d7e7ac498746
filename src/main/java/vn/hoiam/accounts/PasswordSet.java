package vn.hoiam.accounts;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An official set a password of their own, by a link or knowing the old one. */
public record PasswordSet(UUID subject, String actor) implements Fact {}
