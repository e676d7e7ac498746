package vn.hoiam.petitions;

/**
 * Somebody has shown the receipt code of a petition and is about to read its file. Reading leaves no line in the journal; this is for who has
 * to know in the same transaction.
 */
public record ReceiptShown(Petition petition) {}
