package vn.hoiam.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.EntityType;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tables are the migrations', the entities the code's: here the two meet. */
class SchemaIT {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void has_a_column_for_everything_an_entity_keeps() {
        var entities = database.em().getMetamodel().getEntities();

        assertThat(entities).extracting(EntityType::getName).contains("Petition", "Unit", "Account");
        assertThat(entities).allSatisfy(entity -> assertThat(database.em()
                        .createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                        .setMaxResults(1)
                        .getResultList())
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void is_read_by_entities_that_were_woven_when_built() {
        assertThat(database.em().getMetamodel().getEntities())
                .allSatisfy(entity -> assertThat(entity.getJavaType()).isAssignableTo(PersistenceWeaved.class));
    }
}
