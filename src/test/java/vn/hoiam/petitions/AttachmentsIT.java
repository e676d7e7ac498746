package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.hoiam.files.FileSamples.handedOver;
import static vn.hoiam.files.FileSamples.jpeg;
import static vn.hoiam.files.FileSamples.pdf;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Shelf;
import vn.hoiam.journal.Seal;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Files that come with a petition: counted, sealed, seen by those who may. */
class AttachmentsIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

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
    void are_public_only_when_an_officer_has_released_the_petition_and_the_photo() {
        var bundle = photoAndPaper();
        var number =
                office.intake.submit(SubmissionKey.fresh(), formWith(bundle)).number();
        assertThat(isPublic(bundle.names().get(0))).isFalse();

        var form = office.as(DutyKind.PUBLISHER, PHO_HIEN).release.propose(number);
        release(number, form);
        assertThat(isPublic(bundle.names().get(0)))
                .as("the words are released, the photo is not")
                .isFalse();

        form.getPhotos().get(0).setShown(true);
        release(number, form);
        assertThat(isPublic(bundle.names().get(0))).isTrue();
        assertThat(isPublic(bundle.names().get(1))).as("a paper").isFalse();

        office.release.withhold(number, office.version(number), WithholdingReason.MISTAKE);
        office.version(number);
        assertThat(isPublic(bundle.names().get(0))).isFalse();
    }

    @Test
    void show_everybody_a_copy_in_which_the_boxes_are_black_and_keep_the_photo_as_it_was_sent() throws IOException {
        var bundle = photoAndPaper();
        var number =
                office.intake.submit(SubmissionKey.fresh(), formWith(bundle)).number();
        var form = office.as(DutyKind.PUBLISHER, PHO_HIEN).release.propose(number);
        form.getPhotos().get(0).setShown(true);
        form.getPhotos().get(0).setBoxes("0 0 500 1000");

        release(number, form);

        var attachment = office.files.attachments.listOf(bundle.names().get(0)).get(0);
        var shown = attachment.publicFile();
        assertThat(isPublic(bundle.names().get(0)))
                .as("the photo as it was sent")
                .isFalse();
        assertThat(isPublic(shown.name())).isTrue();
        var picture = ImageIO.read(new Shelf().find(shown.name()).orElseThrow().toFile());
        assertThat(lightest(picture, 0, 310)).isLessThan(8);
        assertThat(lightest(picture, 330, 640)).isGreaterThan(60);
        var preview =
                ImageIO.read(new Shelf().findPreview(shown.name()).orElseThrow().toFile());
        assertThat(lightest(preview, 0, preview.getWidth() / 2 - 10)).isLessThan(20);
    }

    @Test
    void are_blackened_anew_only_when_the_boxes_are_others() {
        var bundle = photoAndPaper();
        var number =
                office.intake.submit(SubmissionKey.fresh(), formWith(bundle)).number();
        var form = office.as(DutyKind.PUBLISHER, PHO_HIEN).release.propose(number);
        form.getPhotos().get(0).setShown(true);
        form.getPhotos().get(0).setBoxes("10 10 50 50");
        release(number, form);
        var first = shown(bundle);

        release(number, office.release.propose(number));
        assertThat(shown(bundle)).isEqualTo(first);

        form.getPhotos().get(0).setBoxes("10 10 60 60");
        release(number, form);
        assertThat(shown(bundle)).isNotEqualTo(first);
        assertThat(isPublic(first)).as("the copy with the smaller box").isFalse();
    }

    @Test
    void are_not_released_with_boxes_that_are_none() {
        var number = office.intake
                .submit(SubmissionKey.fresh(), formWith(photoAndPaper()))
                .number();
        var form = office.as(DutyKind.PUBLISHER, PHO_HIEN).release.propose(number);
        form.getPhotos().get(0).setBoxes("0 0 2000 10");

        assertThatThrownBy(() -> release(number, form))
                .asInstanceOf(type(FaultyForm.class))
                .satisfies(faulty ->
                        assertThat(faulty.problems()).extracting(Problem::field).containsExactly("photos"));
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

    private void release(PetitionNumber number, ReleaseForm form) {
        office.release.release(number, office.version(number), form);
        office.version(number);
    }

    private boolean isPublic(String file) {
        return office.files.attachments.listOf(file).stream().anyMatch(use -> new Visibility().isPublic(use, file));
    }

    private String shown(Bundle bundle) {
        return office.files
                .attachments
                .listOf(bundle.names().get(0))
                .get(0)
                .publicFile()
                .name();
    }

    /** How light the lightest point of the middle row is from one column to another, 0 to 255. */
    private static int lightest(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(x -> new Color(picture.getRGB(x, picture.getHeight() / 2)))
                .mapToInt(point -> Math.max(point.getRed(), Math.max(point.getGreen(), point.getBlue())))
                .max()
                .orElseThrow();
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
