package vn.hoiam.guide;

import vn.hoiam.texts.Named;

/** How a petition of a kind reaches whoever has to act on it. */
public enum Way implements Named {
    /** By a form of its own. */
    HERE,
    /** By a form of its own; the clocks of the law run once it is signed. */
    SIGNED,
    /** By the form behind the wall, which keeps a secret. */
    SECRET;

    @Override
    public String textKey() {
        return "guide.way." + name();
    }
}
