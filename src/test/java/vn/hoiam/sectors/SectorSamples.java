package vn.hoiam.sectors;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.store.EditionSamples;

/** The sectors for tests: as the portal's own file tells them, or as they stand in a database. */
public final class SectorSamples {

    private SectorSamples() {}

    public static Sectors sectors(EntityManager em, Clock clock) {
        var sectors = new Sectors();
        sectors.em = em;
        sectors.editions = EditionSamples.editions(em, clock);
        sectors.clock = clock;
        return sectors;
    }

    public static SectorList ofTheFile() {
        return new SectorList(CalendarSamples.read(Path.of("db/law/sectors.csv"), SectorName::of));
    }
}
