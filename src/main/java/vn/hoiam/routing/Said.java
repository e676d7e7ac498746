package vn.hoiam.routing;

import vn.hoiam.units.UnitMatch;

/**
 * What the sender of a petition wrote that tells of its commune, and what it may mean.
 *
 * @param words as written; null where nothing tells of a place
 * @param ground whether it is the address that tells, or what the petition says
 */
public record Said(String words, UnitMatch match, RouteGround ground) {

    /** Whether it leaves open which of several is meant. */
    public boolean isOpen() {
        return match instanceof UnitMatch.Several;
    }
}
