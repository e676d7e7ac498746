package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.language.Folding;
import vn.hoiam.units.Unit;

/** The officials before whom a denunciation would come. */
@ApplicationScoped
public class Receivers {

    static final Set<DutyKind> DESK = Set.of(DutyKind.DENUNCIATION_RECEIVER, DutyKind.LEADER);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Whether one of them bears the name of the one denounced. */
    boolean isOneOf(Unit unit, String accused) {
        var named = Folding.fold(accused);
        return names(unit).stream().map(Folding::fold).anyMatch(name -> name.equals(named));
    }

    private List<String> names(Unit unit) {
        return em.createQuery("""
                        select a.name from Duty d join d.account a
                        where d.unit = :unit and d.kind in :kinds and d.validFrom <= :today
                          and (d.validUntil is null or d.validUntil > :today)
                        """, String.class)
                .setParameter("unit", unit)
                .setParameter("kinds", DESK)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
