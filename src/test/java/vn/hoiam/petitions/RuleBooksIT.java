package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.law.LawSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.EditionSamples;

class RuleBooksIT {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void read_from_the_database_what_stands_in_the_file() {
        var books = new RuleBooks();
        books.em = database.em();
        books.editions = EditionSamples.editions(database.em(), Clock.systemUTC());
        var filed = LawSamples.book();

        assertThat(books.current().version()).isEqualTo(filed.version());
        assertThat(books.current()).isSameAs(books.current());
    }
}
