package vn.hoiam.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.hoiam.store.Editions;
import vn.hoiam.store.Kept;
import vn.hoiam.store.TextRows;

/** The routing rules as the database holds them, kept until somebody changes them. */
@ApplicationScoped
public class RoutingBooks {

    /** What the rules are kept in, and their edition is counted under. */
    public static final String TABLE = "routing_rule";

    @PersistenceContext
    EntityManager em;

    @Inject
    Editions editions;

    private final Kept<RoutingBook> kept = new Kept<>(this::read);

    public RoutingBook current() {
        return kept.at(editions.current(TABLE));
    }

    /** The rules for the one who is about to change them. */
    public RoutingBook taken() {
        return kept.at(editions.take(TABLE));
    }

    /** To be called when a change has been committed. */
    public void refresh() {
        editions.forget();
        kept.forget();
    }

    /** Writes a rule that a coordinator entered. */
    public void add(RoutingRule rule, long enteredBy, Instant enteredAt) {
        em.createNativeQuery("""
                        insert into routing_rule (code, name_vi, name_en, sector, area, kind, words, unless, body,
                            legal_basis_vi, legal_basis_en, certainty, note, valid_from, valid_until, entered_by, entered_at)
                        values (?1, ?2, ?3, cast(?4 as text), cast(?5 as text), cast(?6 as text), nullif(?7, ''), nullif(?8, ''), ?9,
                            ?10, ?11, ?12, cast(?13 as text), ?14, null, ?15, ?16)
                        """)
                .setParameter(1, rule.code())
                .setParameter(2, rule.name().vi())
                .setParameter(3, rule.name().en())
                .setParameter(4, rule.scope().sector())
                .setParameter(5, rule.scope().area())
                .setParameter(6, rule.scope().kind())
                .setParameter(7, Phrase.join(rule.scope().words()))
                .setParameter(8, Phrase.join(rule.scope().unless()))
                .setParameter(9, rule.body())
                .setParameter(10, rule.legalBasis().vi())
                .setParameter(11, rule.legalBasis().en())
                .setParameter(12, rule.certainty().name())
                .setParameter(13, rule.note())
                .setParameter(14, rule.validFrom())
                .setParameter(15, enteredBy)
                .setParameter(16, enteredAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Sets the first day on which a rule says nothing any more; null takes an end back whose day has not come. */
    public void end(RoutingRule rule, LocalDate day, long enteredBy, Instant enteredAt) {
        em.createNativeQuery("""
                        update routing_rule set valid_until = cast(?1 as date), entered_by = ?2, entered_at = ?3
                        where code = ?4 and valid_from = ?5
                        """)
                .setParameter(1, day == null ? null : day.toString())
                .setParameter(2, enteredBy)
                .setParameter(3, enteredAt.atOffset(ZoneOffset.UTC))
                .setParameter(4, rule.code())
                .setParameter(5, rule.validFrom())
                .executeUpdate();
    }

    /** Removes a rule that has not begun. */
    public void remove(RoutingRule rule) {
        em.createNativeQuery("delete from routing_rule where code = ?1 and valid_from = ?2")
                .setParameter(1, rule.code())
                .setParameter(2, rule.validFrom())
                .executeUpdate();
    }

    private RoutingBook read() {
        return new RoutingBook(TextRows.of(em, """
                        select code, name_vi, name_en, sector, area, kind, words, unless, body, legal_basis_vi, legal_basis_en,
                            certainty, note, valid_from, valid_until from routing_rule
                        """).map(RoutingRule::of).toList());
    }
}
