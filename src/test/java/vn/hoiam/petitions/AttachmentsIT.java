package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.files.FileSamples.handedOver;
import static vn.hoiam.files.FileSamples.jpeg;
import static vn.hoiam.files.FileSamples.pdf;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.Seal;
import vn.hoiam.store.Database;

/** Files that come with a petition: counted, sealed, seen by those who may. */
class AttachmentsIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        Files.write(folder.resolve("receipt.key"), new byte[32]);
        System.setProperty("hoiam.keys", folder.toString());
        System.setProperty("hoiam.files", folder.resolve("files").toString());
        office = new Office(database.em());
    }

    @AfterEach
    void close() {
        System.clearProperty("hoiam.files");
    }

    @Test
    void come_with_the_petition_in_their_order() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), formWith(photoAndPaper()));

        assertThat(receipt.files()).isEqualTo(2);
        var file = office.followUp.open(receipt.code());
        assertThat(file.attachments())
                .extracting(attachment ->
                        attachment.position() + " " + attachment.file().shownName())
                .containsExactly("1 đường.jpg", "2 đơn.pdf");
    }

    @Test
    void enter_the_journal_as_sealed_commitments() {
        var bundle = photoAndPaper();
        var number =
                office.intake.submit(SubmissionKey.fresh(), formWith(bundle)).number();

        var uid = office.petitions.get(number).uid();

        assertThat(opens(uid, "file.1", bundle.seals().get(0))).isTrue();
        assertThat(opens(uid, "file.2", bundle.seals().get(1))).isTrue();
        assertThat(opens(uid, "file.1", bundle.seals().get(1))).isFalse();
        assertThat(bundle.seals().get(0)).matches("JPEG [0-9a-f]{64}");
    }

    @Test
    void sent_twice_are_one_petition_with_the_same_files() {
        var key = SubmissionKey.fresh();
        var first = office.intake.submit(key, formWith(photoAndPaper()));

        var again = office.intake.submit(key, formWith(photoAndPaper()));

        assertThat(again).isEqualTo(first);
        assertThat(office.followUp.open(first.code()).attachments()).hasSize(2);
    }

    @Test
    void sent_once_more_by_the_token_they_are_kept_under_are_the_same_petition() {
        var key = SubmissionKey.fresh();
        var bundle = photoAndPaper();
        var first = office.intake.submit(key, formWith(bundle));

        var again = office.intake.submit(key, formWith(office.enclosing.open(bundle.token())));

        assertThat(again.number()).isEqualTo(first.number());
    }

    @Test
    void that_are_others_are_other_content_under_the_same_key() {
        var key = SubmissionKey.fresh();
        var bundle = photoAndPaper();
        office.intake.submit(key, formWith(bundle));
        var less = formWith(bundle.without(Set.of(bundle.names().get(0))));

        assertThatThrownBy(() -> office.intake.submit(key, less)).isInstanceOf(OtherContent.class);
    }

    @Test
    void that_are_no_longer_kept_are_asked_for_again() {
        var form = formWith(photoAndPaper());
        database.em().createNativeQuery("delete from stored_file").executeUpdate();

        assertThatThrownBy(() -> office.intake.submit(SubmissionKey.fresh(), form))
                .isInstanceOf(FaultyForm.class)
                .hasMessage("files.expired");
    }

    @Test
    void that_were_not_taken_are_named_beside_their_field_with_everything_else() {
        var form = formWith(office.enclosing.enclose(Bundle.NONE, List.of(handedOver("a.exe", new byte[] {1, 2}))));
        form.setSector(null);

        assertThatThrownBy(() -> office.intake.submit(SubmissionKey.fresh(), form))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("files", "sector"));
    }

    @Test
    void are_read_by_the_unit_that_handles_the_petition_and_by_no_other() {
        var bundle = photoAndPaper();
        office.intake.submit(SubmissionKey.fresh(), formWith(bundle));

        var petition =
                office.files.attachments.listOf(bundle.names().get(0)).get(0).petition();

        assertThat(office.visibility(DutyKind.HANDLER, PHO_HIEN).mayRead(petition))
                .isTrue();
        assertThat(office.visibility(DutyKind.HANDLER, KHOAI_CHAU).mayRead(petition))
                .isFalse();
    }

    @Test
    void are_public_only_when_petition_and_file_are_both_released() {
        var bundle = photoAndPaper();
        var number =
                office.intake.submit(SubmissionKey.fresh(), formWith(bundle)).number();
        assertThat(isPublic(bundle)).isFalse();

        office.as(DutyKind.PUBLISHER, PHO_HIEN).release.release(number, office.version(number), "Rác", "Rác cạnh cầu.");
        office.version(number);
        assertThat(isPublic(bundle))
                .as("the words are released, the photo is not")
                .isFalse();

        database.em()
                .createNativeQuery("update attachment set released_at = now() where file = ?1")
                .setParameter(1, bundle.names().get(0))
                .executeUpdate();
        database.em().clear();
        assertThat(isPublic(bundle)).isTrue();
    }

    /** Whether the sealed field of the first entry is this value. */
    private boolean opens(UUID uid, String field, String value) {
        var row = (Object[]) database.em()
                .createNativeQuery("""
                        select e.body, o.salt from journal_entry e join journal_opening o on o.entry_id = e.id
                        where e.subject = cast(?1 as uuid) and e.kind = 'PETITION_SUBMITTED' and o.field = ?2
                        """)
                .setParameter(1, uid.toString())
                .setParameter(2, field)
                .getSingleResult();
        var commitment = HexFormat.of().formatHex(Seal.commitment((byte[]) row[1], field, value));
        return ((String) row[0]).contains("\"" + field + "\":\"" + commitment + "\"");
    }

    private boolean isPublic(Bundle bundle) {
        return new Visibility()
                .isPublic(office.files.attachments.listOf(bundle.names().get(0)).get(0));
    }

    private Bundle photoAndPaper() {
        return office.enclosing.enclose(
                Bundle.NONE, List.of(handedOver("đường.jpg", jpeg(640, 480)), handedOver("đơn.pdf", pdf())));
    }

    private static PetitionForm formWith(Bundle bundle) {
        var form = aForm();
        form.setEnclosed(bundle);
        return form;
    }
}
