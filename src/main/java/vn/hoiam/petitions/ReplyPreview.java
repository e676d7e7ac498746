package vn.hoiam.petitions;

/**
 * A reply as its citizen would read it if it were signed this moment. Nothing of it is kept.
 *
 * @param signed bears no name while nobody knows who will sign it
 */
public record ReplyPreview(Petition petition, Reply signed) {}
