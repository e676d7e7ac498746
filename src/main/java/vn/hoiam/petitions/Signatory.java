package vn.hoiam.petitions;

/** Who wrote or signed: the account, and the name it bore that day. */
record Signatory(Long account, String name) {}
