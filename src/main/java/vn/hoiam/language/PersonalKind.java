package vn.hoiam.language;

import vn.hoiam.texts.Named;
import vn.hoiam.texts.Texts;

/** What words in a text may tell of a person. */
public enum PersonalKind implements Named {
    NAME,
    PHONE,
    EMAIL,
    PAPER,
    PLATE,
    HOUSE,
    ACCOUNT;

    @Override
    public String textKey() {
        return "language.personal." + name();
    }

    /** What stands in a public wording in place of the words; in Vietnamese, like the text around it. */
    public String mask() {
        return "[" + Texts.of(Texts.VIETNAMESE, textKey()) + "]";
    }
}
