package vn.hoiam.law;

import vn.hoiam.calendar.Term;

/**
 * By how much a period may be extended and how often.
 *
 * @param from null where the law is silent, so that assumption A4 holds
 */
public record Extension(Term term, int most, ExtendedFrom from) {}
