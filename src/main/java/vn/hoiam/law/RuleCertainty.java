package vn.hoiam.law;

import vn.hoiam.texts.Named;

/** What a rule rests on: an article, usage, an assumption a lawyer has yet to confirm, or a figure made up for the demo. */
public enum RuleCertainty implements Named {
    LAW,
    PRACTICE,
    ASSUMPTION,
    DEMO_VALUE;

    @Override
    public String textKey() {
        return "law.certainty." + name();
    }
}
