package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.proposals.Proposals;
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A petition whose sender did not know what it is about, and what is kept of who corrected it. */
class SortingIT {

    private static final String PHO_HIEN = "11953";
    private static final String RUBBISH = "Rác thải chất đống ở đầu ngõ, bốc mùi hôi thối mấy hôm nay.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private RecountSamples recounts;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        recounts = new RecountSamples(database.em(), office);
    }

    @Test
    void goes_into_the_sector_an_officer_says_and_the_case_tells_so() {
        var number = handIn("KHAC");

        sort(number, "MOI_TRUONG");

        var petition = office.reread(number);
        assertThat(petition.sector()).isEqualTo("MOI_TRUONG");
        assertThat(petition.kind()).isEqualTo(PetitionKind.FEEDBACK);
        assertThat(office.files.openForCitizen(petition).timeline())
                .extracting(TimelineLine::textKey)
                .contains("journal.PetitionSorted");
    }

    @Test
    void owes_the_dates_its_record_counts_to() {
        var number = handIn("KHAC");

        sort(number, "MOI_TRUONG");

        recounts.mustAgreeOf(1);
    }

    @Test
    void keeps_what_was_proposed_chosen_and_decided_and_no_text() {
        var number = handIn("KHAC");

        sort(number, "MOI_TRUONG");

        assertThat(labels(number))
                .singleElement()
                .isEqualTo(List.of("SECTOR", "MOI_TRUONG", "KHAC", "MOI_TRUONG", Proposals.edition()));
    }

    @Test
    void of_another_kind_is_kept_the_same_way() {
        var number = handIn("MOI_TRUONG");
        office.as(DutyKind.INTAKE, PHO_HIEN);

        office.reclassifying.reclassify(number, office.version(number), "recommendation", "Đơn đề nghị làm một việc.");

        assertThat(labels(number))
                .singleElement()
                .isEqualTo(List.of("KIND", "feedback", "feedback", "recommendation", Proposals.edition()));
    }

    @Test
    void is_not_moved_to_or_from_the_way_of_petitions_about_officials() {
        var number = handIn("KHAC");

        assertThatThrownBy(() -> sort(number, "CAN_BO"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("petitions.sort.officials");
    }

    @Test
    void needs_another_sector_that_takes_petitions() {
        var number = handIn("KHAC");

        for (var wrong : Arrays.asList(null, "KHAC", "RAC")) {
            assertThatThrownBy(() -> sort(number, wrong))
                    .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                            .extracting(Problem::field)
                            .containsExactly("sector"));
        }
    }

    @Test
    void is_left_alone_by_whoever_has_no_business_with_it() {
        var number = handIn("KHAC");
        office.as(DutyKind.INTAKE, "12205");

        assertThatThrownBy(() -> office.sorting.sort(number, office.version(number), "MOI_TRUONG"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leaves_the_portal_as_a_label_only_once_everybody_may_read_it() {
        var number = handIn("KHAC");
        sort(number, "MOI_TRUONG");
        assertThat(office.labelling.labels.ofReleased()).isEmpty();

        database.em()
                .createNativeQuery("update petition set released_at = submitted_at, public_subject = 'Rác đầu ngõ', "
                        + "public_text = 'Nhà ông Nguyễn Văn Tý đổ rác, gọi 0912 345 678.' where number = ?1")
                .setParameter(1, number.value())
                .executeUpdate();

        assertThat(office.labelling.labels.ofReleased().map(LabelledText::masked))
                .singleElement()
                .asString()
                .contains("Rác đầu ngõ", "SECTOR", "KHAC", "MOI_TRUONG")
                .doesNotContain("Nguyễn", "0912", number.value());
    }

    private PetitionNumber handIn(String sector) {
        var form = aForm();
        form.setSector(sector);
        form.setText(RUBBISH);
        form.setSubject("Rác đầu ngõ");
        return office.handIn(form);
    }

    private void sort(PetitionNumber number, String sector) {
        office.as(DutyKind.INTAKE, PHO_HIEN);
        office.sorting.sort(number, office.version(number), sector);
    }

    private List<List<Object>> labels(PetitionNumber number) {
        List<?> rows = database.em()
                .createNativeQuery("""
                        select trait, proposed, chosen, decided, edition from classification_label
                        where petition_id = (select id from petition where number = ?1)
                        """)
                .setParameter(1, number.value())
                .getResultList();
        return rows.stream().map(row -> List.of((Object[]) row)).toList();
    }
}
