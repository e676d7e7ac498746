package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.hoiam.store.Where;

/**
 * The open cases of the whole province of which it depends on what they are about where they go. None is about anybody’s decision
 * or conduct, and none lies with a leader alone.
 */
@ApplicationScoped
public class OpenCases {

    @PersistenceContext
    EntityManager em;

    /** Those of a sector and a kind, or of all, the newest first. Whoever shows them reads the cases of the whole province. */
    public List<OpenCase> newest(String sector, PetitionKind kind, int most) {
        var where = where(sector, kind);
        return where.bind(em.createQuery("""
                        select new vn.hoiam.petitions.OpenCase(p.number, p.subject, p.text, p.kind, p.sector, p.unit.id,
                          p.arrived.ruled.area)
                        from Petition p
                        """ + where + " order by p.submittedAt desc, p.id desc", OpenCase.class))
                .setMaxResults(most)
                .getResultList();
    }

    public long count(String sector, PetitionKind kind) {
        var where = where(sector, kind);
        return where.bind(em.createQuery("select count(p) from Petition p" + where, Long.class))
                .getSingleResult();
    }

    private static Where where(String sector, PetitionKind kind) {
        return new Where()
                .and("p.closedAt is null and p.concern.concerned is null and p.concern.forLeader = false")
                .and("p.sector = :sector", "sector", sector)
                .and("p.kind = :kind", "kind", kind);
    }
}
