package vn.hoiam.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.units.Unit;

/** The templates of all units: their own editions, and before these those of the release. */
@ApplicationScoped
public class Templates {

    @PersistenceContext
    EntityManager em;

    /** Those a unit goes by on a day, in the order of the table. */
    public List<Template> list(Unit unit, LocalDate day) {
        var own = editions(unit, day);
        return BuiltInTemplates.list(day).stream()
                .map(template ->
                        own.containsKey(template.code()) ? template.worded(own.get(template.code())) : template)
                .toList();
    }

    /** One of these by its code. */
    public Template get(Unit unit, String code, LocalDate day) {
        return list(unit, day).stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("documents.template.unknown"));
    }

    /** What a document of this kind begins with, for a case of that kind. */
    Template inForce(Unit unit, DocumentKind kind, PetitionKind petition, LocalDate day) {
        return BuiltInTemplates.find(kind, petition, day)
                .map(template -> get(unit, template.code(), day))
                .orElseThrow(() -> new NotFound("documents.template.unknown"));
    }

    /** The edition of that very day. */
    Optional<TemplateEdition> find(Unit unit, String code, LocalDate from) {
        return em.createQuery("""
                        select e from TemplateEdition e
                        where e.unit = :unit and e.template = :code and e.validFrom = :from
                        """, TemplateEdition.class)
                .setParameter("unit", unit)
                .setParameter("code", code)
                .setParameter("from", from)
                .getResultStream()
                .findFirst();
    }

    /** The editions of one template that begin after a day. */
    public List<TemplateEdition> planned(Unit unit, String code, LocalDate after) {
        return em.createQuery("""
                        select e from TemplateEdition e
                        where e.unit = :unit and e.template = :code and e.validFrom > :after order by e.validFrom
                        """, TemplateEdition.class)
                .setParameter("unit", unit)
                .setParameter("code", code)
                .setParameter("after", after)
                .getResultList();
    }

    void add(TemplateEdition edition) {
        em.persist(edition);
    }

    private Map<String, TemplateEdition> editions(Unit unit, LocalDate day) {
        return em.createQuery("""
                        select e from TemplateEdition e
                        where e.unit = :unit and e.validFrom <= :day order by e.validFrom
                        """, TemplateEdition.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(TemplateEdition::template, Function.identity(), (earlier, later) -> later));
    }
}
