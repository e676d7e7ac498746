package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;
import vn.hoiam.store.Editions;
import vn.hoiam.store.Kept;
import vn.hoiam.store.TextRows;

/** The rule book as it stands in the database, kept until somebody changes it. */
@ApplicationScoped
public class RuleBooks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    private final Kept<RuleBook> kept = new Kept<>(this::read);

    public RuleBook current() {
        return kept.current(clock, () -> editions.current("rule"));
    }

    private RuleBook read() {
        return new RuleBook(TextRows.of(em, """
                        select code, kind, step, sector, variant, length, unit, rolls, extension_length, extension_unit,
                               extensions, counts_from, obliged, legal_basis_vi, legal_basis_en, certainty, valid_from,
                               valid_until, valid_by
                        from rule
                        """).map(Rule::of).toList());
    }
}
