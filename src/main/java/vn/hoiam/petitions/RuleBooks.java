package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;
import vn.hoiam.store.TextRows;

/** The rule book as a release has put it into the database, read once and kept: nobody changes it while the portal runs. */
@ApplicationScoped
public class RuleBooks {

    @PersistenceContext
    EntityManager em;

    private volatile RuleBook current;

    public RuleBook current() {
        if (current == null) {
            current = read();
        }
        return current;
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
