package vn.hoiam.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.hoiam.hamlets.HamletRow;
import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.Units;

/** Finds places in texts by the units and hamlets as the portal knows them at the moment. */
@ApplicationScoped
public class PlaceFinders {

    @Inject
    Units units;

    @Inject
    Hamlets hamlets;

    private record Made(KnownUnits units, List<HamletRow> hamlets, PlaceFinder finder) {

        boolean isOf(KnownUnits otherUnits, List<HamletRow> otherHamlets) {
            return units == otherUnits && hamlets.equals(otherHamlets);
        }
    }

    private volatile Made made;

    /** Knows what was entered a moment ago; all names are taken up anew only when some have changed. */
    public PlaceFinder current() {
        var known = units.known();
        var inForce = hamlets.inForce();
        var last = made;
        if (last == null || !last.isOf(known, inForce)) {
            last = new Made(known, inForce, new PlaceFinder(new Gazetteer(known, inForce)));
            made = last;
        }
        return last.finder();
    }
}
