package vn.hoiam.indicators;

import vn.hoiam.texts.Bilingual;

/**
 * The figures of one group of petitions.
 *
 * @param key the code of the group; null for all petitions together, each counted once
 */
public record GroupFigures(String key, Bilingual name, UnitFigures figures) {

    public boolean isTotal() {
        return key == null;
    }

    /** The code as a table writes it. */
    public String code() {
        return isTotal() ? "ALL" : key;
    }
}
