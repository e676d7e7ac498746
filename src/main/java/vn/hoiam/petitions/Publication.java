package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** How far a petition is from being read by everybody. */
public enum Publication implements Named {
    /** Its sender did not wish it. */
    UNWISHED,
    /** No officer has decided yet. */
    UNDECIDED,
    /** The petition is public; its reply came later and is not yet. */
    WITHOUT_REPLY,
    RELEASED,
    WITHHELD;

    @Override
    public String textKey() {
        return "petitions.publication." + name();
    }
}
