package vn.hoiam.petitions;

import java.io.Serializable;
import java.time.Instant;

/** An earlier case of a unit with the reply that was signed, every sign of a person in it masked, for whoever answers a similar one. */
public record Precedent(PetitionNumber number, String subject, String reply, String signer, Instant signedAt)
        implements Serializable {}
