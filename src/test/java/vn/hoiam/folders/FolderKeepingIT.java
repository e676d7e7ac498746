package vn.hoiam.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.FaultyFields;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.store.Database;
import vn.hoiam.store.LinkToken;

/** What lies in a folder, and how it comes there. */
class FolderKeepingIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final vn.hoiam.store.Folders places = new vn.hoiam.store.Folders();

    private Office office;
    private FolderSamples folders;
    private FolderKeeping keeping;
    private LinkToken visit;
    private PetitionNumber number;
    private ReceiptCode code;

    @BeforeEach
    void open() {
        FolderSamples.offer();
        office = new Office(database.em());
        folders = new FolderSamples(database.em(), office);
        keeping = folders.keeping();
        visit = folders.visit("huong@example.vn");
        number = office.handIn(PHO_HIEN, "DIEN_NUOC");
        code = office.codeOf(number);
    }

    @AfterEach
    void close() {
        FolderSamples.withdraw();
    }

    @Test
    void a_petition_is_put_in_by_its_code_which_opens_it_from_there() {
        assertThat(keeping.keep(visit, code)).isEqualTo(number);

        assertThat(kept()).singleElement().satisfies(row -> {
            assertThat(row.file().petition().number()).isEqualTo(number);
            assertThat(row.file().code()).isEqualTo(code);
            assertThat(row.file().owed()).isNotEmpty();
            assertThat(row.isNew()).isFalse();
        });
    }

    @Test
    void the_code_is_kept_nowhere() {
        keeping.keep(visit, code);

        assertThat(folders.rows("kept_petition"))
                .hasSize(1)
                .noneMatch(row -> row.contains(code.digits().substring(8)))
                .noneMatch(row -> row.contains(code.locator()));
    }

    @Test
    void the_newest_petition_comes_first() {
        keeping.keep(visit, code);
        office.at("2026-11-24T02:00:00Z");
        visit = folders.visit("huong@example.vn");
        var later = office.handIn(PHO_HIEN, "DIEN_NUOC");
        keeping.keep(visit, office.codeOf(later));

        assertThat(kept()).extracting(row -> row.file().petition().number()).containsExactly(later, number);
    }

    @Test
    void what_the_office_did_is_new_until_the_petition_is_opened() {
        keeping.keep(visit, code);
        office.takeIn(number, PHO_HIEN);
        assertThat(kept()).extracting(KeptRow::isNew).containsExactly(true);

        assertThat(keeping.see(visit, office.reread(number))).isTrue();

        assertThat(kept()).extracting(KeptRow::isNew).containsExactly(false);
        ask("Cột đèn số mấy?");
        assertThat(kept()).extracting(KeptRow::isNew).containsExactly(true);
    }

    @Test
    void what_its_sender_did_is_not_new_to_them() {
        office.takeIn(number, PHO_HIEN);
        ask("Cột đèn số mấy?");
        keeping.keep(visit, code);

        office.followUp().answer(code, "Cột số 14.", Bundle.NONE);

        assertThat(kept()).extracting(KeptRow::isNew).containsExactly(false);
    }

    @Test
    void a_step_inside_the_office_is_not_new() {
        office.takeIn(number, PHO_HIEN);
        keeping.keep(visit, code);

        office.as(DutyKind.HANDLER, PHO_HIEN)
                .noting()
                .note(number, office.reread(number).version(), "Đã gọi điện cho tổ trưởng.");

        assertThat(kept()).extracting(KeptRow::isNew).containsExactly(false);
    }

    @Test
    void a_code_that_opens_nothing_puts_nothing_in() {
        var guess = guess();

        assertThatThrownBy(() -> keeping.keep(visit, guess)).satisfies(faulty("petitions.receipt.wrong"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void codes_are_not_guessed_here_either() {
        var guess = guess();
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> keeping.keep(visit, guess)).satisfies(faulty("petitions.receipt.wrong"));
        }

        assertThatThrownBy(() -> keeping.keep(visit, code)).satisfies(faulty("petitions.receipt.locked"));
    }

    @Test
    void a_petition_lies_in_a_folder_once() {
        keeping.keep(visit, code);

        assertThatThrownBy(() -> keeping.keep(visit, code)).satisfies(faulty("folders.there"));
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_petition_may_lie_in_the_folders_of_two_who_have_its_code() {
        var other = folders.visit("khac@example.vn");
        keeping.keep(visit, code);
        keeping.keep(other, code);
        office.takeIn(number, PHO_HIEN);

        keeping.see(other, office.reread(number));

        assertThat(keeping.view(other).orElseThrow().kept())
                .extracting(KeptRow::isNew)
                .containsExactly(false);
        assertThat(kept()).extracting(KeptRow::isNew).containsExactly(true);
    }

    @Test
    void nobody_reads_or_empties_the_folder_of_another() {
        keeping.keep(visit, code);
        var other = folders.visit("khac@example.vn");

        assertThat(keeping.view(other).orElseThrow().kept()).isEmpty();
        keeping.remove(other, number);
        assertThat(keeping.see(other, office.reread(number))).isFalse();

        assertThat(kept()).hasSize(1);
    }

    @Test
    void who_has_no_folder_open_does_nothing_to_any() {
        keeping.keep(visit, code);
        var nobody = LinkToken.next();

        assertThat(keeping.view(nobody)).isEmpty();
        assertThatThrownBy(() -> keeping.keep(nobody, code)).hasMessage("folders.visit.over");
        assertThatThrownBy(() -> keeping.remove(nobody, number)).hasMessage("folders.visit.over");
        assertThat(keeping.see(nobody, office.reread(number))).isFalse();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void what_is_taken_out_stays_as_it_is_and_can_be_put_in_again() {
        keeping.keep(visit, code);

        keeping.remove(visit, number);

        assertThat(kept()).isEmpty();
        assertThat(office.followUp().open(code).petition().number()).isEqualTo(number);
        assertThat(keeping.keep(visit, code)).isEqualTo(number);
    }

    @Test
    void a_folder_has_an_end() {
        for (int i = 0; i < FolderKeeping.MOST; i++) {
            keeping.keep(visit, office.codeOf(office.handIn(PHO_HIEN, "DIEN_NUOC")));
        }

        assertThatThrownBy(() -> keeping.keep(visit, code)).satisfies(faulty("folders.full"));
    }

    /** Anybody may have typed the address into a petition. */
    @Test
    void nothing_is_put_in_because_it_has_the_same_address() {
        var form = PetitionSamples.aForm();
        form.setEmail("huong@example.vn");
        office.handIn(form);

        assertThat(kept()).isEmpty();
    }

    private void ask(String question) {
        var version = office.reread(number).version();
        office.as(DutyKind.HANDLER, PHO_HIEN).handling().ask(number, version, question);
    }

    /** A code that finds the petition and does not open it. */
    private ReceiptCode guess() {
        var digits = code.digits().substring(0, 8) + "0".repeat(10);
        return IntStream.range(0, 100)
                .mapToObj(check -> digits + "%02d".formatted(check))
                .flatMap(typed -> {
                    try {
                        return Stream.of(ReceiptCode.typed(typed));
                    } catch (FaultyFields mistyped) {
                        return Stream.empty();
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private List<KeptRow> kept() {
        database.em().flush();
        database.em().clear();
        return keeping.view(visit).orElseThrow().kept();
    }

    private static Consumer<Throwable> faulty(String key) {
        return thrown -> assertThat(((FaultyFields) thrown).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("code");
                    assertThat(problem.textKey()).isEqualTo(key);
                });
    }
}
