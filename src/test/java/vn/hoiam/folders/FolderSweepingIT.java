package vn.hoiam.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.store.Database;

/** What is kept no longer than it is of use. */
class FolderSweepingIT {

    private static final String HUONG = "huong@example.vn";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final vn.hoiam.store.Folders places = new vn.hoiam.store.Folders();

    private Office office;
    private FolderSamples folders;

    @BeforeEach
    void open() {
        FolderSamples.offer();
        office = new Office(database.em());
        folders = new FolderSamples(database.em(), office);
    }

    @AfterEach
    void close() {
        FolderSamples.withdraw();
    }

    @Test
    void what_is_still_good_stays() {
        var visit = folders.visit(HUONG);
        var link = folders.linkFor(HUONG);

        sweepAt("2026-11-23T02:29:59Z");

        assertThat(folders.keeping().view(visit)).isPresent();
        assertThat(folders.access.open(link)).isNotNull();
        assertThat(folders.letters()).hasSize(2);
    }

    @Test
    void a_letter_goes_when_its_link_is_over_whether_it_was_sent_or_not() {
        folders.linkFor(HUONG);
        var news = OutboxSamples.aLetter(HUONG);
        OutboxSamples.outbox(database.em(), office.clock()).add(List.of(news));

        sweepAt("2026-11-23T02:30:01Z");

        assertThat(OutboxSamples.all(database.em()))
                .as("other letters are not touched")
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo(news.subject()));
    }

    @Test
    void for_a_day_a_used_link_is_known_as_used() {
        var link = folders.linkFor(HUONG);
        folders.access.open(link);

        sweepAt("2026-11-24T02:29:59Z");
        assertThatThrownBy(() -> folders.access.open(link)).hasMessage("folders.link.used");
        sweepAt("2026-11-24T02:30:01Z");
        assertThatThrownBy(() -> folders.access.open(link)).hasMessage("folders.link.dead");
        assertThat(folders.rows("folder_link")).isEmpty();
    }

    @Test
    void a_visit_that_ended_is_forgotten() {
        folders.visit(HUONG);

        sweepAt("2026-11-23T10:00:00Z");

        assertThat(folders.rows("folder_visit")).isEmpty();
        assertThat(folders.rows("folder")).hasSize(1);
    }

    @Test
    void an_address_somebody_typed_and_nobody_confirmed_is_forgotten_with_its_link() {
        folders.linkFor(HUONG);

        sweepAt("2026-11-24T02:29:59Z");
        assertThat(folders.rows("folder")).hasSize(1);
        sweepAt("2026-11-24T02:30:01Z");
        assertThat(folders.rows("folder")).isEmpty();
    }

    @Test
    void a_folder_nobody_opened_for_two_years_is_deleted_and_its_petitions_stay() {
        var number = office.handIn("11953", "DIEN_NUOC");
        folders.keeping().keep(folders.visit(HUONG), office.codeOf(number));

        sweepAt("2028-11-23T02:00:00Z");
        assertThat(folders.rows("folder")).hasSize(1);
        sweepAt("2028-11-23T02:00:01Z");

        assertThat(folders.rows("folder")).isEmpty();
        assertThat(folders.rows("kept_petition")).isEmpty();
        assertThat(office.reread(number).number()).isEqualTo(number);
    }

    private void sweepAt(String moment) {
        office.at(moment);
        folders.sweeping.sweep();
    }
}
