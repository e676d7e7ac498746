package vn.hoiam.search;

import java.util.List;

/**
 * What everybody finds.
 *
 * @param facets with how many there are in all; a little more than can be shown where something was taken back a moment ago
 * @param meant what may have been meant where nothing was found; null where there is nothing to say
 * @param standing whether the index has everything by now
 */
public record Found(List<Hit> hits, Facets facets, String meant, Standing standing) {

    public Found {
        hits = List.copyOf(hits);
    }

    public long total() {
        return facets.total();
    }
}
