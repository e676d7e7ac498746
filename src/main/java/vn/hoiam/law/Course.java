package vn.hoiam.law;

import vn.hoiam.calendar.Pauses;

/** What happened to a period while it ran: how often it was extended, and when it stood still. */
public record Course(int extended, Pauses pauses) {

    public static final Course PLAIN = new Course(0, Pauses.NONE);
}
