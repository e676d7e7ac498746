package vn.hoiam.petitions;

import java.time.LocalDate;

/**
 * What an inbox is narrowed to.
 *
 * @param unitId the unit whose petitions are shown; null for the whole province
 * @param words part of number, subject or text; null does not narrow
 * @param soonUntil the last day that counts as due soon
 */
public record InboxFilter(Long unitId, InboxTab tab, String words, LocalDate today, LocalDate soonUntil) {}
