package vn.hoiam.notifications;

import java.time.Instant;

/**
 * How the outbox of the portal stands.
 *
 * @param queued letters not sent yet that go on being tried
 * @param failing those of them that some mail server did not take at least once
 * @param oldest when the one that has been tried longest was first tried; null when there is none
 * @param sent how many were sent in the last 24 hours
 * @param lastSent when the last one was sent; null when none ever was
 * @param nobodyThere letters to senders that wait for a person, since there is nobody at their address
 * @param givenUp all others that wait for a person
 */
public record OutboxState(
        long queued, long failing, Instant oldest, long sent, Instant lastSent, long nobodyThere, long givenUp) {}
