package vn.hoiam.hamlets;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSamples;

/** Hamlets for tests. The communes are real, the names of the hamlets illustrative. */
public final class HamletSamples {

    static final String SON_NAM = "11983";
    static final String HIEP_CUONG = "12322";
    static final String LAC_DAO = "11992";
    static final String DAI_DONG = "11995";
    static final String NHU_QUYNH = "12004";

    static final LocalDate REFORM = LocalDate.parse("2025-07-01");

    private HamletSamples() {}

    /** The collection of all hamlets on a database. */
    public static Hamlets hamlets(EntityManager em, Clock clock) {
        var hamlets = new Hamlets();
        hamlets.em = em;
        hamlets.clock = clock;
        return hamlets;
    }

    static UnitRow today(String code) {
        return UnitSamples.rows().stream()
                .filter(unit -> unit.code().equals(code) && unit.validUntil() == null)
                .findFirst()
                .orElseThrow();
    }

    static UnitRow former(String name) {
        return UnitSamples.rows().stream()
                .filter(unit -> unit.name().equals(name) && REFORM.equals(unit.validUntil()))
                .findFirst()
                .orElseThrow();
    }

    static HamletRow hamlet(String commune, String name, String formerName, UnitRow former) {
        return new HamletRow(
                UUID.randomUUID(),
                today(commune).id(),
                name,
                formerName,
                former == null ? null : former.code(),
                former == null ? null : former.validFrom(),
                REFORM,
                null,
                1);
    }
}
