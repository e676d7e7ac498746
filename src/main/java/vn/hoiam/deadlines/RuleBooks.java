package vn.hoiam.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoiam.law.Assumed;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.Ground;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;
import vn.hoiam.store.Editions;
import vn.hoiam.store.Kept;
import vn.hoiam.store.RowParts;
import vn.hoiam.store.RowVersions;
import vn.hoiam.store.TextRows;

/** The rule book as releases and administrators have written it, kept until somebody changes it. */
@ApplicationScoped
public class RuleBooks {

    /** What the rules are kept in, and their edition is counted under. */
    public static final String TABLE = "rule";

    private static final String RULES = """
            select code, kind, step, sector, variant, length, unit, direction, rolls, minimum, extension_length,
                   extension_unit, extensions, extended_from, counts_from, ends_with, obliged, legal_basis_vi,
                   legal_basis_en, certainty, valid_from, valid_until, valid_by
            from rule
            """;
    private static final String GROUNDS = """
            select code, act, kind, step, name_vi, name_en, legal_basis_vi, legal_basis_en, certainty, valid_from,
                   valid_until
            from ground
            """;
    private static final String ASSUMPTIONS = """
            select assumption, choice, valid_from, valid_until
            from assumption
            """;

    private static final Map<String, String> PARTS =
            Map.of("rules", RULES, "grounds", GROUNDS, "assumptions", ASSUMPTIONS);

    /** All three at one moment. */
    private static final String BOOK = "select 'rules', cast(coalesce(jsonb_agg(part), '[]') as text) from (" + RULES
            + ") part union all select 'grounds', cast(coalesce(jsonb_agg(part), '[]') as text) from (" + GROUNDS
            + ") part union all select 'assumptions', cast(coalesce(jsonb_agg(part), '[]') as text) from ("
            + ASSUMPTIONS
            + ") part";

    @PersistenceContext
    EntityManager em;

    @Inject
    Editions editions;

    @Inject
    RowVersions versions;

    private final Kept<RuleBook> kept = new Kept<>(this::read);

    public RuleBook current() {
        return kept.at(editions.current(TABLE));
    }

    /** The rules of an edition that the caller holds: what is promised by them is true until it is written. */
    public RuleBook held(long edition) {
        return kept.at(edition);
    }

    /** The rules for the one who is about to change them; who is given a promise waits. */
    public RuleBook taken() {
        return kept.at(editions.take(TABLE));
    }

    /** To be called when a change has been committed. */
    public void refresh() {
        editions.forget();
        kept.forget();
    }

    /** Writes a service target of an administrator, new or in place of an old one; it is counted in working days. */
    public void write(Rule target, long enteredBy, Instant enteredAt) {
        em.createNativeQuery("""
                        insert into rule (code, kind, step, sector, length, unit, rolls, extensions, counts_from, obliged,
                                          legal_basis_vi, legal_basis_en, certainty, valid_from, valid_until, valid_by,
                                          entered_by, entered_at, ends_with)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10, ?11, ?12, ?13, cast(?14 as date), ?15, ?16,
                                ?17, ?18)
                        on conflict (code) do update set
                            length = excluded.length, unit = excluded.unit, certainty = excluded.certainty,
                            valid_until = excluded.valid_until, entered_by = excluded.entered_by,
                            entered_at = excluded.entered_at
                        """)
                .setParameter(1, target.code())
                .setParameter(2, target.kind())
                .setParameter(3, target.step())
                .setParameter(4, target.sector())
                .setParameter(5, target.term().length())
                .setParameter(6, target.term().unit().name())
                .setParameter(7, target.period().rolls())
                .setParameter(8, target.from().name())
                .setParameter(9, target.obliged().name())
                .setParameter(10, target.legalBasis().vi())
                .setParameter(11, target.legalBasis().en())
                .setParameter(12, target.certainty().name())
                .setParameter(13, target.validFrom())
                .setParameter(14, Objects.toString(target.validUntil(), null))
                .setParameter(15, target.validBy().name())
                .setParameter(16, enteredBy)
                .setParameter(17, enteredAt.atOffset(ZoneOffset.UTC))
                .setParameter(
                        18, target.endsWith().stream().map(EventKind::name).collect(Collectors.joining(";")))
                .executeUpdate();
    }

    /** Removes a service target that has not begun. */
    public void remove(Rule target) {
        em.createNativeQuery("delete from rule where code = ?1")
                .setParameter(1, target.code())
                .executeUpdate();
    }

    /** What is told of each rule, ground or assumption, as in the file of that name in {@code db/law}. */
    static List<String> columns(String part) {
        return TextRows.columns(PARTS.get(part));
    }

    /** The rule book of an earlier version, where dates were ever counted by it. */
    public Optional<RuleBook> ofVersion(String version) {
        return versions.find(version).filter(parts -> parts.has("rules")).map(RuleBooks::book);
    }

    /** Keeps the rows as they stand, for whoever counts by them later. Called when they have been changed. */
    public void keepVersion() {
        var parts = versions.now(BOOK);
        versions.keep(book(parts).version(), parts);
    }

    private RuleBook read() {
        return book(versions.now(BOOK));
    }

    private static RuleBook book(RowParts parts) {
        return new RuleBook(
                parts.rows("rules").stream().map(Rule::of).toList(),
                parts.rows("grounds").stream().map(Ground::of).toList(),
                parts.rows("assumptions").stream().map(Assumed::of).toList());
    }
}
