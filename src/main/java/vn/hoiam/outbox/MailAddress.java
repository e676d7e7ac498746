package vn.hoiam.outbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address to which letters go. Whether anybody reads them there, only an answer tells. */
public record MailAddress(String written) {

    // Characters only; where the dots may stand is looked at apart, since one pattern for both can be made to run for
    // ever.
    private static final Pattern CHARACTERS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{3,190}");
    private static final Pattern STRAY_DOT = Pattern.compile("^\\.|\\.@|@\\.|\\.\\.|\\.$");

    /** The address as it was written; empty when nothing could be sent there. */
    public static Optional<MailAddress> of(String written) {
        return Optional.ofNullable(written).filter(MailAddress::isOne).map(MailAddress::new);
    }

    private static boolean isOne(String written) {
        return CHARACTERS.matcher(written).matches()
                && !STRAY_DOT.matcher(written).find()
                && written.indexOf('.', written.indexOf('@')) > 0;
    }

    /** Whoever writes it in capitals means the same mailbox. */
    public MailAddress inSmallLetters() {
        return new MailAddress(written.toLowerCase(Locale.ROOT));
    }

    /** Never the address: it must not come into a log by accident. */
    @Override
    public String toString() {
        return "a mail address";
    }
}
