package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aReply;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** The officials of Phố Hiến see a reply as its citizen will, and nothing comes of that. */
class PreviewingIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final Previewing previewing = new Previewing();
    private Office office;
    private PetitionNumber number;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        previewing.clock = office.clock();
        previewing.petitions = office.petitions;
        previewing.files = office.files;
        number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.takeIn(number, PHO_HIEN);
        sits(DutyKind.HANDLER, PHO_HIEN);
    }

    @Test
    void shows_what_was_typed_and_keeps_nothing() {
        var typed = new ReplyForm();
        typed.setText("Kính gửi ông/bà.");
        typed.setMeasure("Dọn rác.");

        var preview = previewing.ofDraft(number, typed);

        assertThat(preview.signed().text()).isEqualTo("Kính gửi ông/bà.");
        assertThat(preview.signed().undertaking().measure()).isEqualTo("Dọn rác.");
        assertThat(preview.signed().decider()).isNull();
        assertThat(office.files.open(office.reread(number)).replies()).isEmpty();
    }

    @Test
    void refuses_to_show_nothing() {
        assertThatThrownBy(() -> previewing.ofDraft(number, new ReplyForm())).isInstanceOf(FaultyForm.class);
        assertThatThrownBy(() -> previewing.ofProposal(number)).isInstanceOf(Refusal.class);
    }

    @Test
    void shows_the_leader_the_proposal_as_signed_by_them_while_it_still_waits() {
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(number, office.version(number), aReply("Kính gửi ông/bà."));
        sits(DutyKind.LEADER, PHO_HIEN);

        var preview = previewing.ofProposal(number);

        assertThat(preview.signed().decider()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(preview.signed().decidedAt()).isEqualTo(office.clock().instant());
        assertThat(office.files.open(office.reread(number)).inHand().stage()).isEqualTo(ReplyStage.PROPOSED);
    }

    @Test
    void shows_nothing_of_what_lies_elsewhere() {
        sits(DutyKind.LEADER, "12205");

        assertThatThrownBy(() -> previewing.ofProposal(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> previewing.ofDraft(number, aReply("Kính gửi.")))
                .isInstanceOf(NotFound.class);
    }

    private void sits(DutyKind duty, String unit) {
        previewing.me = office.official(duty, unit);
        previewing.visibility = office.visibility(previewing.me);
    }
}
