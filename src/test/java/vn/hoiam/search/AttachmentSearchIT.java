package vn.hoiam.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.EnclosingSamples;
import vn.hoiam.files.FileSamples;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Foot;
import vn.hoiam.papers.Paper;
import vn.hoiam.papers.Pdf;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A case is found by what stands in the PDFs that came with it, by whoever may open them. */
class AttachmentSearchIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private SearchSamples node;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        node = SearchSamples.inside(database.em(), office);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void an_official_finds_a_case_by_a_paper_that_came_with_it() {
        var number = handIn("Biên bản họp thôn Mậu Dương về trạm bơm hỏng.");
        node.follow();
        assertThat(found(PHO_HIEN, "trạm bơm")).isEmpty();

        assertThat(office.readAttachments()).isEqualTo(1);
        node.follow();

        var hit = found(PHO_HIEN, "tram bom").get(0);
        assertThat(hit.petition().number()).isEqualTo(number);
        assertThat(hit.file().pieces())
                .filteredOn(Passage.Piece::isFound)
                .extracting(Passage.Piece::text)
                .containsExactly("trạm", "bơm");
        assertThat(hit.text().isFound()).isFalse();
    }

    @Test
    void nobody_else_finds_it() {
        handIn("Biên bản họp thôn Mậu Dương về trạm bơm hỏng.");
        office.readAttachments();
        node.follow();

        assertThat(found(PHO_HIEN, "trạm bơm")).hasSize(1);
        assertThat(found(KHOAI_CHAU, "trạm bơm")).isEmpty();
        assertThat(node.find("trạm bơm").hits()).isEmpty();
    }

    private List<DeskHit> found(String unit, String typed) {
        return node.desk(office, office.official(DutyKind.HANDLER, unit), typed).hits();
    }

    private PetitionNumber handIn(String paper) {
        var form = aForm();
        form.setUnit(PHO_HIEN);
        var pdf = Pdf.of(Paper.plain("Giấy tờ", new Foot("Gửi kèm", "")).with(Block.paragraphs(paper)));
        form.setEnclosed(EnclosingSamples.counter(database.em(), office.clock())
                .enclose(Bundle.NONE, List.of(FileSamples.handedOver("bien-ban.pdf", pdf))));
        return office.handIn(form);
    }
}
