package vn.hoiam.search;

import java.util.List;

/** What an official finds; the same as {@link Found}. */
public record DeskFound(List<DeskHit> hits, Facets facets, String meant, Standing standing) {

    public DeskFound {
        hits = List.copyOf(hits);
    }

    public long total() {
        return facets.total();
    }
}
