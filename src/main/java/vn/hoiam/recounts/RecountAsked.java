package vn.hoiam.recounts;

/** An official asked for a recount: it is to begin when that is written down. */
record RecountAsked() {}
