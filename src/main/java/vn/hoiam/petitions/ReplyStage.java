package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** How far a reply has come. */
public enum ReplyStage implements Named {
    DRAFT,
    PROPOSED,
    SENT_BACK,
    SENT;

    @Override
    public String textKey() {
        return "petitions.reply." + name();
    }
}
