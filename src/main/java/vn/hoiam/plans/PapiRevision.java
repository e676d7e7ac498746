package vn.hoiam.plans;

import java.time.Instant;

/** One revision of a result; {@code enteredBy} is the name of the official, null for what came with a release. */
public record PapiRevision(int revision, PapiScore published, String enteredBy, Instant enteredAt) {}
