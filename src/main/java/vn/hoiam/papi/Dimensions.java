package vn.hoiam.papi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.TextRows;

/** What PAPI asks about, and has asked about; read once and kept. */
@ApplicationScoped
public class Dimensions {

    @PersistenceContext
    EntityManager em;

    private volatile List<Dimension> all;

    public Dimensions() {}

    /** As they stand in rows that come from elsewhere than the database. */
    Dimensions(List<Dimension> rows) {
        all = sorted(rows);
    }

    /** Dimensions and their parts on a day, in the order of their numbers. */
    public List<Dimension> inForceOn(LocalDate day) {
        return all().stream().filter(dimension -> dimension.isInForce(day)).toList();
    }

    /** The whole dimensions of a year: six until 2017, eight since. */
    public List<Dimension> ofYear(int year) {
        return inForceOn(LocalDate.of(year, 1, 1)).stream()
                .filter(Dimension::isWhole)
                .toList();
    }

    /** The dimension or part that bore this number on a day. */
    public Optional<Dimension> find(String number, LocalDate day) {
        return inForceOn(day).stream()
                .filter(dimension -> dimension.number().equals(number))
                .findFirst();
    }

    /** Those that petitions touch, as they are asked about today; in the order of their numbers. */
    public List<Dimension> touched() {
        List<?> touched = em.createNativeQuery("select distinct touched.dimension from touched_dimensions touched")
                .getResultList();
        return all().stream()
                .filter(dimension -> dimension.validUntil() == null && touched.contains(dimension.number()))
                .toList();
    }

    private List<Dimension> all() {
        if (all == null) {
            all = sorted(
                    TextRows.of(em, "select number, parent, name_vi, name_en, valid_from, valid_until from dimension")
                            .map(Dimension::of)
                            .toList());
        }
        return all;
    }

    private static List<Dimension> sorted(List<Dimension> rows) {
        return rows.stream().sorted(Comparator.comparing(Dimension::number)).toList();
    }
}
