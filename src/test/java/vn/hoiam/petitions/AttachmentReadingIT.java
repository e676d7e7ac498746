package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.FileSamples;
import vn.hoiam.files.Shelf;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Foot;
import vn.hoiam.papers.Paper;
import vn.hoiam.papers.Pdf;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What stands in the PDFs of petitions is read, once, and not told to anybody. */
class AttachmentReadingIT {

    private static final String WORDS = "Biên bản họp thôn Mậu Dương.";

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
    void each_file_is_read_once() {
        var number =
                handIn(Pdf.of(Paper.plain("Giấy tờ", new Foot("Gửi kèm", "")).with(Block.paragraphs(WORDS))));

        assertThat(office.readAttachments()).isEqualTo(1);
        assertThat(office.readAttachments()).isZero();

        var petition = office.reread(number);
        assertThat(office.attachmentTexts().of(List.of(petition)))
                .extractingByKey(petition.id())
                .asString()
                .contains(WORDS);
    }

    @Test
    void what_has_no_words_is_not_read_again() {
        var number = handIn(FileSamples.pdf());

        assertThat(office.readAttachments()).isEqualTo(1);
        assertThat(office.readAttachments()).isZero();
        assertThat(office.attachmentTexts().of(List.of(office.reread(number)))).isEmpty();
    }

    @Test
    void only_the_office_is_told() {
        var number =
                handIn(Pdf.of(Paper.plain("Giấy tờ", new Foot("Gửi kèm", "")).with(Block.paragraphs(WORDS))));
        office.readAttachments();

        assertThat(office.files.open(office.reread(number)).timeline())
                .filteredOn(line -> line.textKey().equals("journal.AttachmentRead"))
                .singleElement()
                .matches(TimelineLine::isInternal);
    }

    @Test
    void what_cannot_be_read_is_tried_again_ever_later_and_then_given_up() throws IOException {
        var number =
                handIn(Pdf.of(Paper.plain("Giấy tờ", new Foot("Gửi kèm", "")).with(Block.paragraphs(WORDS))));
        var file = office.files.attachments(office.reread(number)).get(0).file().name();
        Files.delete(new Shelf().find(file).orElseThrow());

        var tried = new ArrayList<Integer>();
        for (var moment : List.of("23T02:00", "23T02:04", "23T02:06", "23T03:00", "23T03:07", "24T03:00", "30T03:00")) {
            office.at("2026-11-" + moment + ":00Z");
            office.readAttachments();
            tried.add(tries(file));
        }

        assertThat(tried).containsExactly(1, 1, 2, 2, 3, 4, 5);
        office.at("2027-11-30T03:00:00Z");
        office.readAttachments();
        assertThat(tries(file)).isEqualTo(5);
    }

    @Test
    void the_newest_is_read_first() {
        handIn(FileSamples.pdf());
        office.at("2026-11-23T02:10:00Z");
        var number =
                handIn(Pdf.of(Paper.plain("Giấy tờ", new Foot("Gửi kèm", "")).with(Block.paragraphs(WORDS))));

        office.readAttachments(1);

        assertThat(office.attachmentTexts().of(List.of(office.reread(number)))).hasSize(1);
    }

    private int tries(String file) {
        return (Integer) database.em()
                .createNativeQuery("select read_tries from stored_file where name = ?1")
                .setParameter(1, file)
                .getSingleResult();
    }

    private PetitionNumber handIn(byte[] pdf) {
        var form = aForm();
        form.setEnclosed(office.enclosing.enclose(Bundle.NONE, List.of(FileSamples.handedOver("bien-ban.pdf", pdf))));
        return office.handIn(form);
    }
}
