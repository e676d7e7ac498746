package vn.hoiam.search.pages;

/**
 * A value of a facet that may be chosen, or was.
 *
 * @param name what a reader is told that it is
 * @param count how many results there are of it
 * @param query of the address where it is chosen; where it is chosen already, of the one where it is not
 */
public record FacetLine(String name, long count, String query, boolean isChosen) {}
