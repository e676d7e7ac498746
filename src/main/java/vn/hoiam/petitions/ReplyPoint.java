package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** Something a reply has to settle before it is sent. */
public enum ReplyPoint implements Named {
    /** What the citizen asked is answered; a person says so, with the petition before them. */
    ANSWERED,
    MEASURE,
    DUE,
    BY_WHOM,
    CONTACT;

    @Override
    public String textKey() {
        return "petitions.point." + name();
    }
}
