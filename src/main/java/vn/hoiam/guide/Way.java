package vn.hoiam.guide;

import vn.hoiam.texts.Named;

/** How a petition of a kind reaches whoever has to act on it. */
public enum Way implements Named {
    /** By the form of the portal, under its own name. */
    HERE,
    /** By the form of the portal, as feedback, until it has a form of its own. */
    AS_FEEDBACK,
    /** On paper with a signature, in person or by post: the law takes nothing else. */
    SIGNED,
    /** On paper or in person, with what the law asks for. */
    WRITTEN;

    public boolean isHere() {
        return this == HERE || this == AS_FEEDBACK;
    }

    @Override
    public String textKey() {
        return "guide.way." + name();
    }
}
