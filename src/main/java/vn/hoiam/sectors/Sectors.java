package vn.hoiam.sectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.Editions;
import vn.hoiam.store.Kept;
import vn.hoiam.store.TextRows;
import vn.hoiam.texts.Bilingual;

/** The sectors of the province, kept until somebody changes them. */
@Named("sectors")
@ApplicationScoped
public class Sectors {

    /** What the sectors are kept in, and their edition is counted under. */
    public static final String TABLE = "sector";

    @PersistenceContext
    EntityManager em;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    private final Kept<SectorList> kept = new Kept<>(() -> new SectorList(rows()));

    public SectorList current() {
        return kept.at(editions.current(TABLE));
    }

    /** The sectors of an edition that the caller holds. */
    public SectorList held(long edition) {
        return kept.at(edition);
    }

    /** The sectors for the one who is about to change them; who hands a petition in waits. */
    public SectorList taken() {
        return kept.at(editions.take(TABLE));
    }

    /** To be called when a change has been committed. */
    public void refresh() {
        editions.forget();
        kept.forget();
    }

    /** Those that take petitions today. */
    public List<Sector> inForce() {
        return current().inForce(today());
    }

    /** Those that a petition on file may be about. */
    public List<Sector> begun() {
        return current().begun(today());
    }

    /** One that a petition on file may be about. */
    public Optional<Sector> find(String code) {
        return current().find(code).filter(sector -> sector.hasBegun(today()));
    }

    /** All of them as they were known a moment ago, without a question to the database. */
    public List<Sector> lately() {
        return kept.last().all();
    }

    /** The name under which the sector of a petition is shown today. */
    public Bilingual name(String code) {
        return current().find(code).map(sector -> sector.name(today())).orElseGet(() -> new Bilingual(code, code));
    }

    public Bilingual label(Sector sector) {
        return sector.label(today());
    }

    /** Writes a row of an administrator, new or in place of an old one. */
    public void write(SectorName row, long enteredBy, Instant enteredAt) {
        em.createNativeQuery("""
                        insert into sector (code, name_vi, name_en, valid_from, valid_until, position, entered_by, entered_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7, ?8)
                        on conflict (code, valid_from) do update set
                            name_vi = excluded.name_vi, name_en = excluded.name_en, valid_until = excluded.valid_until,
                            entered_by = excluded.entered_by, entered_at = excluded.entered_at
                        """)
                .setParameter(1, row.code())
                .setParameter(2, row.name().vi())
                .setParameter(3, row.name().en())
                .setParameter(4, row.validFrom())
                .setParameter(
                        5, row.validUntil() == null ? null : row.validUntil().toString())
                .setParameter(6, row.position())
                .setParameter(7, enteredBy)
                .setParameter(8, enteredAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Removes a row that has not begun. */
    public void remove(SectorName row) {
        em.createNativeQuery("delete from sector where code = ?1 and valid_from = ?2")
                .setParameter(1, row.code())
                .setParameter(2, row.validFrom())
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<SectorName> rows() {
        return TextRows.of(em, "select code, name_vi, name_en, valid_from, valid_until, position from sector")
                .map(SectorName::of)
                .toList();
    }
}
