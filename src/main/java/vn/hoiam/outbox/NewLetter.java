package vn.hoiam.outbox;

import java.util.UUID;

/**
 * A letter that has just been written.
 *
 * @param subject the uid of what it tells of: a case, an account
 * @param sheet what it says
 */
public record NewLetter(UUID subject, LetterKind kind, String to, LetterSheet sheet) {}
