package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.hoiam.store.TextRows;

/** What the forms of products ask for. */
@ApplicationScoped
public class ProductFields {

    @PersistenceContext
    EntityManager em;

    /** The fields of one form, in their order. */
    List<ProductField> of(String form) {
        return TextRows.of(em, """
                        select code, name_vi, name_en, type from task_form_field where form = ?1 order by position
                        """, form)
                .map(row -> new ProductField(
                        row.apply("code"), PlanTask.stated(row, "name"), ProductField.Type.valueOf(row.apply("type"))))
                .toList();
    }
}
