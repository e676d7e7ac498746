package vn.hoiam.accounts;

import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A link was handed out by which an official sets a password; links before it are dead. */
public record InvitationIssued(UUID subject, String actor) implements Fact {}
