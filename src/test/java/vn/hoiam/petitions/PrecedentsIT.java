package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;
import static vn.hoiam.petitions.PetitionSamples.aReply;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What a unit answered before, for whoever answers a similar case. */
class PrecedentsIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String REPLY = "Tổ vệ sinh đã dọn xong chiều nay.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final Precedents precedents = new Precedents();
    private Office office;
    private PetitionNumber earlier;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        precedents.em = database.em();
        precedents.units = office.units;
        earlier = office.handIn(aForm());
        office.answerAndRelease(earlier, PHO_HIEN, REPLY, "Rác đầy cạnh cầu.");
    }

    @Test
    void is_a_case_of_the_same_field_with_a_like_subject_and_its_signed_reply() {
        assertThat(precedents.of(office.reread(office.handIn(aForm()))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.number()).isEqualTo(earlier);
                    assertThat(found.reply()).isEqualTo(REPLY);
                });
    }

    @Test
    void masks_whoever_it_was_written_to() {
        var form = aForm();
        form.setName("Trần Văn Bảo");
        form.setPhone("0912 345 678");
        var named = office.handIn(form);
        office.takeIn(named, PHO_HIEN);
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(named, office.version(named), aReply("Kính gửi ông Trần Văn Bảo, đã dọn."));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(named, office.version(named));

        assertThat(precedents.of(office.reread(office.handIn(aForm()))))
                .extracting(Precedent::reply)
                .noneMatch(reply -> reply.contains("Bảo"))
                .anyMatch(reply -> reply.contains("đã dọn"));
    }

    @Test
    void is_none_of_another_unit() {
        var form = aForm();
        form.setUnit(KHOAI_CHAU);

        assertThat(precedents.of(office.reread(office.handIn(form)))).isEmpty();
    }

    @Test
    void is_nothing_unlike() {
        var form = aForm();
        form.setSubject("Xin cấp lại giấy khai sinh");
        form.setSector("HO_TICH");

        assertThat(precedents.of(office.reread(office.handIn(form)))).isEmpty();
    }

    @Test
    void is_nothing_that_lay_with_the_leader_alone() {
        var confided = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        office.as(DutyKind.LEADER, PHO_HIEN).handling.receive(confided, office.version(confided));
        office.as(DutyKind.LEADER, PHO_HIEN)
                .handling
                .propose(confided, office.version(confided), aReply("Đã kiểm điểm."));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(confided, office.version(confided));
        var alike = aFormAbout(null);
        alike.setSector("MOI_TRUONG");

        assertThat(precedents.of(office.reread(office.handIn(alike)))).isEmpty();
        assertThat(precedents.of(office.reread(office.handIn(aFormAbout(Concerned.COMMUNE_STAFF)))))
                .extracting(Precedent::number)
                .containsExactly(confided);
    }
}
