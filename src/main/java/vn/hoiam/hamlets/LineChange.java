package vn.hoiam.hamlets;

import vn.hoiam.texts.Named;

/** What a line of an import does to the list. */
public enum LineChange implements Named {
    NEW,
    CHANGED,
    SAME;

    @Override
    public String textKey() {
        return "hamlets.change." + name();
    }
}
