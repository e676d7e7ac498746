package vn.hoiam.petitions;

import java.io.Serializable;

/** An official who may have cases in hand, by the name they sign in by, and how many open ones they have. */
public record Carrier(String username, String name, long open) implements Serializable {}
