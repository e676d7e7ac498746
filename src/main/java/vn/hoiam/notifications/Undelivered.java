package vn.hoiam.notifications;

/**
 * Why a mail server did not take a letter.
 *
 * @param fault what it answered, as a number, or the kind of failure; never a text, which could tell of a person
 */
record Undelivered(String fault, Because because) {

    enum Because {
        /** There is nobody at this address. */
        ADDRESS,
        /** This letter was not wanted now; another may be. */
        LETTER,
        /** The mail server takes no letter at all now. */
        SERVER
    }
}
