package vn.hoiam.places;

import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.units.Units;

/** Places in texts for tests without a container. */
public final class PlaceFinderSamples {

    private PlaceFinderSamples() {}

    public static PlaceFinders finders(Units units, Hamlets hamlets) {
        var finders = new PlaceFinders();
        finders.units = units;
        finders.hamlets = hamlets;
        return finders;
    }
}
