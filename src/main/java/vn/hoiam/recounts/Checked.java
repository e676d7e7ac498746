package vn.hoiam.recounts;

import vn.hoiam.texts.Named;

/** What of a petition is compared with its record. */
public enum Checked implements Named {
    NOTIFY_DUE,
    REPLY_DUE,
    RECEIVED,
    NOTIFIED,
    ANSWERED;

    @Override
    public String textKey() {
        return "recounts.what." + name();
    }
}
