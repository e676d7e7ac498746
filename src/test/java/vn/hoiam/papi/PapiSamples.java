package vn.hoiam.papi;

import jakarta.persistence.EntityManager;

/** The words of PAPI for tests. */
public final class PapiSamples {

    private PapiSamples() {}

    /** The collection on a database. */
    public static Dimensions dimensions(EntityManager em) {
        var dimensions = new Dimensions();
        dimensions.em = em;
        return dimensions;
    }
}
