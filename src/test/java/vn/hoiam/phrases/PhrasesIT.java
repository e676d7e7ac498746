package vn.hoiam.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.accounts.HistorySamples;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.texts.Texts;

/** The officials of Phố Hiến keep phrases for each other, and find them filled in beside a reply. */
class PhrasesIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final PhraseKeeping keeping = new PhraseKeeping();
    private final PhraseFilling filling = new PhraseFilling();
    private Office office;
    private Journal journal;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        journal = JournalSamples.journal(database.em(), office.clock());
        keeping.clock = office.clock();
        keeping.phrases = new Phrases();
        keeping.phrases.em = database.em();
        keeping.sectors = office.sectors();
        keeping.journal = journal;
        keeping.facts = JournalSamples.writtenBy(journal);
        filling.clock = office.clock();
        filling.petitions = office.petitions();
        filling.phrases = keeping.phrases;
        filling.caseWords = new CaseWords();
        filling.caseWords.clock = office.clock();
        filling.caseWords.sectors = keeping.sectors;
        filling.caseWords.undertakings = office.undertakings();
        sits(DutyKind.HANDLER, PHO_HIEN);
    }

    @Test
    void are_found_by_a_colleague_filled_for_the_case() {
        keeping.add(PHO_HIEN, form("Đèn đường", "Kính gửi {người gửi}, đơn {số đơn} nhận ngày {ngày nhận}."));
        var number = office.handIn(PHO_HIEN, "DIEN_NUOC");
        sits(DutyKind.HANDLER, PHO_HIEN);

        assertThat(filling.list(number).get(0).text())
                .isEqualTo("Kính gửi ông/bà Nguyễn Thị Hường, đơn " + number + " nhận ngày 23/11/2026.");
    }

    @Test
    void address_nobody_by_name_where_the_reader_may_not_see_it() {
        keeping.add(PHO_HIEN, form("Lời chào", "Kính gửi {người gửi}."));
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        sits(DutyKind.PUBLISHER, PHO_HIEN);

        assertThat(filling.list(number).get(0).text()).isEqualTo("Kính gửi ông/bà.");
    }

    @Test
    void are_offered_for_their_sector_and_kind_only() {
        var lamps = form("Đèn đường", "Đã thay bóng.");
        lamps.setSector("DIEN_NUOC");
        keeping.add(PHO_HIEN, lamps);
        var questions = form("Thủ tục", "Mang căn cước.");
        questions.setKind(PetitionKind.QUESTION);
        keeping.add(PHO_HIEN, questions);

        assertThat(own(office.handIn(PHO_HIEN, "DIEN_NUOC"))).containsExactly("Đèn đường");
        assertThat(own(office.handIn(PHO_HIEN, "MOI_TRUONG"))).isEmpty();
    }

    @Test
    void of_another_unit_do_not_exist() {
        keeping.add(PHO_HIEN, form("Đèn đường", "Đã thay bóng."));
        var phrase = only(PHO_HIEN);
        var number = office.handIn(PHO_HIEN, "DIEN_NUOC");

        sits(DutyKind.HANDLER, KHOAI_CHAU);

        assertThatThrownBy(() -> keeping.get(phrase.uid())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.list(PHO_HIEN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.add(PHO_HIEN, form("Khác", "Khác."))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.change(phrase.uid(), phrase.version(), form("Khác", "Khác.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.retire(phrase.uid(), phrase.version())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filling.list(number)).isInstanceOf(NotFound.class);
        assertThat(own(office.handIn(KHOAI_CHAU, "DIEN_NUOC"))).isEmpty();
    }

    @Test
    void are_kept_by_those_alone_who_answer_petitions() {
        sits(DutyKind.INSPECTOR, PHO_HIEN);

        assertThatThrownBy(keeping::units).isInstanceOf(NotFound.class);
    }

    @Test
    void refuse_a_word_in_braces_that_nothing_can_fill_and_name_those_that_can() {
        assertThat(problems(() -> keeping.add(PHO_HIEN, form("Lời chào", "Kính gửi {tên}, {số đơn}."))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("text");
                    assertThat(Texts.of(
                                    Texts.VIETNAMESE,
                                    problem.textKey(),
                                    problem.words().toArray()))
                            .contains("{tên}", "{số đơn}", "{hạn trả lời}");
                });
    }

    @Test
    void refuse_what_is_missing_too_long_or_named_twice() {
        keeping.add(PHO_HIEN, form("Đèn đường", "Đã thay bóng."));

        assertThat(problems(() -> keeping.add(PHO_HIEN, new PhraseForm())))
                .extracting(WrongField::field)
                .containsExactly("name", "text");
        assertThat(problems(() -> keeping.add(PHO_HIEN, form("x".repeat(81), "ơ".repeat(4_001)))))
                .extracting(WrongField::textKey)
                .containsExactly("phrases.long", "phrases.long");
        assertThat(problems(() -> keeping.add(PHO_HIEN, form("ĐÈN ĐƯỜNG", "Khác."))))
                .extracting(WrongField::textKey)
                .containsExactly("phrases.name.taken");
    }

    @Test
    void tell_the_second_of_two_editors_and_keep_what_the_first_wrote() {
        keeping.add(PHO_HIEN, form("Đèn đường", "Đã thay bóng."));
        var seen = only(PHO_HIEN);
        var version = seen.version();
        keeping.change(seen.uid(), version, form("Đèn đường", "Đã sửa đèn."));
        database.em().flush();

        assertThatThrownBy(() -> keeping.change(seen.uid(), version, form("Đèn đường", "Sẽ sửa đèn.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("phrases.stale");
        assertThat(only(PHO_HIEN).text()).isEqualTo("Đã sửa đèn.");
    }

    @Test
    void stay_on_file_when_they_are_retired_and_their_name_is_free_again() {
        keeping.add(PHO_HIEN, form("Đèn đường", "Đã thay bóng."));
        var phrase = only(PHO_HIEN);

        keeping.retire(phrase.uid(), phrase.version());
        database.em().flush();

        assertThat(keeping.list(PHO_HIEN)).isEmpty();
        assertThat(keeping.get(phrase.uid()).isRetired()).isTrue();
        assertThatThrownBy(() -> keeping.retire(phrase.uid(), phrase.version())).isInstanceOf(Refusal.class);
        keeping.add(PHO_HIEN, form("Đèn đường", "Đã thay bóng mới."));
    }

    @Test
    void tell_who_wrote_them_and_when() {
        keeping.add(PHO_HIEN, form("Đèn đường", "Đã thay bóng."));
        var phrase = only(PHO_HIEN);
        keeping.change(phrase.uid(), phrase.version(), form("Đèn chiếu sáng", "Đã thay bóng."));

        assertThat(HistorySamples.histories(database.em(), journal, office.units())
                        .list(phrase.uid(), 20))
                .extracting(HistoryLine::textKey, HistoryLine::who)
                .containsExactly(
                        tuple("journal.PhraseChanged", "Nguyễn Thị Hạnh"),
                        tuple("journal.PhraseAdded", "Nguyễn Thị Hạnh"));
    }

    private List<String> own(PetitionNumber number) {
        return filling.list(number).stream()
                .filter(phrase -> !phrase.isOfPortal())
                .map(PhraseRow::name)
                .toList();
    }

    private Phrase only(String unit) {
        database.em().flush();
        return keeping.list(unit).get(0);
    }

    private static List<WrongField> problems(ThrowingCallable act) {
        return catchThrowableOfType(FaultyEntry.class, act).problems();
    }

    private static PhraseForm form(String name, String text) {
        var form = new PhraseForm();
        form.setName(name);
        form.setText(text);
        return form;
    }

    private void sits(DutyKind duty, String unit) {
        sits(office.official(duty, unit));
    }

    private void sits(CurrentUser me) {
        keeping.me = me;
        filling.visibility = office.visibility(me);
        filling.caseWords.me = me;
        filling.caseWords.visibility = filling.visibility;
    }
}
