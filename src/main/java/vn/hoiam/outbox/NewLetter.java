package vn.hoiam.outbox;

import java.util.UUID;

/**
 * A letter that has just been written.
 *
 * @param subject the uid of the case it tells of
 * @param title what stands in the list of the reader's mailbox
 */
public record NewLetter(UUID subject, String to, String title, String body) {}
