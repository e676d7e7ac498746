package vn.hoiam.indicators;

import vn.hoiam.texts.Named;

/** By what petitions are put together when an inspector looks at figures. */
public enum Grouping implements Named {
    UNIT,
    SECTOR,
    KIND,
    CHANNEL,
    DIMENSION;

    @Override
    public String textKey() {
        return "indicators.by." + name();
    }
}
