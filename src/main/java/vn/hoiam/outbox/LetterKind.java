package vn.hoiam.outbox;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** What a letter is for. What somebody was promised to be told is told; of the rest a reader may have no more. */
public enum LetterKind implements Named {
    /** A petition was taken in. */
    RECEIPT(false, false),
    /** Something happened to a case; what, is read with the receipt code. */
    NEWS(true, true),
    /** Whether the matter is still solved, some weeks after the answer. */
    OUTCOME(true, false),
    /** A date somebody was promised is another. */
    DATES_MOVED(false, false),
    /** What an official has to do, each working morning. */
    DIGEST(true, false),
    /** Somebody wants to open what a citizen keeps together; it has the link that does. */
    SIGN_IN(false, false);

    private final boolean optional;
    private final boolean toldOnce;

    LetterKind(boolean optional, boolean toldOnce) {
        this.optional = optional;
        this.toldOnce = toldOnce;
    }

    /** Whether its reader may ask for no more of them. */
    public boolean isOptional() {
        return optional;
    }

    /** Whether it goes to the sender of a case, so that somebody at the desk can tell them in another way. */
    public boolean isAboutCase() {
        return this != DIGEST && this != SIGN_IN;
    }

    /** The names of those kinds, as the database takes a list. */
    public static String aboutCases() {
        return Stream.of(values())
                .filter(LetterKind::isAboutCase)
                .map(Enum::name)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Whether one that waits to be taken along tells of what happens meanwhile, too, so that another would say nothing further. */
    boolean isToldOnce() {
        return toldOnce;
    }

    @Override
    public String textKey() {
        return "outbox.kind." + name();
    }
}
