package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.hoiam.store.KeyFile;

/**
 * Tickets to a file for those who have no session: the citizen who has just shown the receipt code, or whose form is not
 * yet sent. Each opens one file for half an hour, and cannot be made without the key.
 */
@ApplicationScoped
public class FileTickets {

    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private static final Pattern TICKET = Pattern.compile("(\\d{1,12})-([A-Za-z0-9_-]{43})");

    @Inject
    Clock clock;

    private final KeyFile key = new KeyFile("ticket.key");

    public String issue(String file) {
        var until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        return until + "-" + mac(file, until);
    }

    public boolean isGood(String ticket, String file) {
        var parts = TICKET.matcher(ticket == null ? "" : ticket);
        if (!parts.matches()) {
            return false;
        }
        var until = Long.parseLong(parts.group(1));
        return MessageDigest.isEqual(
                        mac(file, until).getBytes(StandardCharsets.US_ASCII),
                        parts.group(2).getBytes(StandardCharsets.US_ASCII))
                && clock.instant().isBefore(Instant.ofEpochSecond(until));
    }

    private String mac(String file, long until) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac(file + "\n" + until));
    }
}
