package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Which of its dates an act keeps. */
class ActDueIT {

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
    void is_that_of_the_notice_for_taking_in_and_that_of_the_reply_for_writing_it() {
        var petition = office.reread(office.handIn(aForm()));

        var file = office.files.open(petition);

        assertThat(file.due(Act.RECEIVE).dueOn()).isEqualTo(petition.promise().notifyDueOn());
        assertThat(file.due(Act.SIGN).dueOn()).isEqualTo(petition.promise().replyDueOn());
        assertThat(file.due(Act.ASK)).isNull();
    }

    @Test
    void is_none_that_was_kept_already() {
        var number = office.handIn(aForm());
        office.takeIn(number, PHO_HIEN);
        var petition = office.reread(number);

        var file = office.files.open(petition);

        assertThat(file.due(Act.FORWARD)).isNull();
        assertThat(file.due(Act.PROPOSE).dueOn()).isEqualTo(petition.promise().replyDueOn());
    }

    @Test
    void is_that_of_acceptance_for_a_complaint_that_was_signed() {
        var number = office.handIn(aComplaint());
        office.takeSigned(number, PHO_HIEN, office.today().toString());

        var petition = office.reread(number);

        assertThat(office.files.open(petition).due(Act.ACCEPT).dueOn())
                .isEqualTo(petition.promise().notifyDueOn());
    }
}
