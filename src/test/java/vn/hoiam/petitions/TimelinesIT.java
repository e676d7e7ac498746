package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What stands in the record of a case is read whatever was typed into it. */
class TimelinesIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(database.em());
    }

    @Test
    void a_document_may_be_numbered_like_a_petition_that_there_is_not() {
        var number = office.handIn(aForm(PetitionKind.COMPLAINT_1));
        office.takeSigned(number, PHO_HIEN, "2026-11-23");
        var form = office.document(null, null);
        form.setDocumentNumber("HA-2026-4821-7731");
        office.step(DutyKind.LEADER, PHO_HIEN, number, Act.ACCEPT, form);

        assertThat(office.timeline(office.reread(number)))
                .flatExtracting(TimelineLine::words)
                .extracting(String::valueOf)
                .anyMatch(word -> word.contains("HA-2026-4821-7731"));
    }
}
