package vn.hoiam.mailbox;

import vn.hoiam.texts.Named;

/** Whose words a message is. */
public enum Side implements Named {
    SENDER,
    OFFICE;

    @Override
    public String textKey() {
        return "mailbox.side." + name();
    }
}
