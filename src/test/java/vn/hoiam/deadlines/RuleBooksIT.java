package vn.hoiam.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.law.LawSamples;
import vn.hoiam.store.Database;

class RuleBooksIT {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void read_from_the_database_what_stands_in_the_file() {
        var books = RuleBookSamples.books(database.em(), Clock.systemUTC());
        var filed = LawSamples.book();

        assertThat(books.current().version()).isEqualTo(filed.version());
        assertThat(books.current()).isSameAs(books.current());
    }

    @Test
    void every_version_that_dates_were_counted_by_is_found_again() {
        var books = RuleBookSamples.books(database.em(), Clock.systemUTC());
        var first = books.current().version();
        books.keepVersion();
        books.keepVersion();

        books.remove(books.current().rule("feedback", "service_target", "DIEN_NUOC", LocalDate.parse("2026-11-26")));
        books.keepVersion();
        books.refresh();
        var second = books.current().version();

        assertThat(second).isNotEqualTo(first);
        assertThat(books.ofVersion(first).orElseThrow().version()).isEqualTo(first);
        assertThat(books.ofVersion(second).orElseThrow().version()).isEqualTo(second);
        assertThat(books.ofVersion("nothing")).isEmpty();
    }
}
