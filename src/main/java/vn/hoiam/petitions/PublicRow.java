package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A released petition as everybody may list it.
 *
 * @param reply the public wording of the signed reply; null while there is none
 */
public record PublicRow(
        PetitionNumber number,
        PetitionKind kind,
        String sector,
        PetitionStatus status,
        String subject,
        String text,
        Long unitId,
        Instant submittedAt,
        LocalDate replyDueOn,
        Instant answeredAt,
        Instant closedAt,
        Instant releasedAt,
        String reply) {

    private static final int LINE = 180;
    private static final Pattern SALUTATION = Pattern.compile("^\\s*Kính gửi[^\\n]{0,80},\\s*\\n");

    private static final Pattern STOP = Pattern.compile("[.,;:…]$");

    /** The first words of the reply after its salutation, for a list; null when it is not public. */
    public String replyBeginning() {
        if (reply == null) {
            return null;
        }
        var line = SALUTATION
                .matcher(reply)
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= LINE) {
            return line;
        }
        var end = line.lastIndexOf(' ', LINE);
        return STOP.matcher(line.substring(0, end < 0 ? LINE : end)).replaceFirst("") + "…";
    }
}
