package vn.hoiam.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.Refusal;
import vn.hoiam.petitions.Office;
import vn.hoiam.store.Database;
import vn.hoiam.store.LinkToken;
import vn.hoiam.texts.Texts;

/** How a citizen comes into a folder, and leaves it. */
class FolderAccessIT {

    private static final String HUONG = "huong@example.vn";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final vn.hoiam.store.Folders places = new vn.hoiam.store.Folders();

    private Office office;
    private FolderSamples folders;

    @BeforeEach
    void open() {
        FolderSamples.offer();
        office = new Office(database.em());
        folders = new FolderSamples(database.em(), office);
    }

    @AfterEach
    void close() {
        FolderSamples.withdraw();
    }

    @Test
    void who_asks_is_sent_a_link_that_says_nothing_else() {
        folders.access.ask(FolderSamples.address(HUONG), Texts.VIETNAMESE);

        assertThat(folders.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(HUONG);
            assertThat(letter.language()).isEqualTo("vi");
            assertThat(letter.stopLink()).isNull();
            assertThat(letter.title()).isEqualTo("Hồi Âm: đường dẫn mở “Đơn của tôi”");
            assertThat(letter.body())
                    .isEqualTo("""
                    Kính gửi ông/bà,

                    Có người, có lẽ là chính ông/bà, vừa yêu cầu mở trang “Đơn của tôi” bằng địa chỉ thư này.

                    Ông/bà mở đường dẫn sau rồi bấm “Mở trang”; dùng được một lần, trong 30 phút:
                    https://hoiam.hungyen.example/account/my-petitions/open?key=%s

                    Nếu ông/bà không yêu cầu thì không phải làm gì: không có thư này thì không ai mở được trang ấy. Xin đừng chuyển thư này cho người khác.

                    Hệ thống gửi thư này tự động; xin ông/bà không trả lời thư này.
                    """.formatted(FolderSamples.linkIn(letter).word()));
        });
    }

    @Test
    void the_letter_is_in_the_language_of_the_page_and_leads_to_a_page_in_it() {
        folders.access.ask(FolderSamples.address(HUONG), Texts.ENGLISH);

        assertThat(folders.letters().get(0).body())
                .startsWith("Dear Sir or Madam,")
                .contains("https://hoiam.hungyen.example/en/account/my-petitions/open?key=");
    }

    @Test
    void an_address_has_one_folder_however_it_is_written() {
        folders.access.ask(FolderSamples.address("Huong@Example.VN"), Texts.VIETNAMESE);
        folders.access.ask(FolderSamples.address(HUONG), Texts.VIETNAMESE);

        assertThat(folders.rows("folder")).singleElement().asString().contains(HUONG);
        assertThat(folders.letters()).hasSize(2);
    }

    @Test
    void a_link_opens_the_folder_of_the_address_it_was_sent_to() {
        var visit = folders.visit(HUONG);
        folders.visit("khac@example.vn");

        assertThat(folders.keeping().view(visit))
                .hasValueSatisfying(view -> assertThat(view.address()).isEqualTo(HUONG));
    }

    @Test
    void looking_at_a_link_does_not_use_it_up() {
        var link = folders.linkFor(HUONG);

        assertThat(folders.access.look(link)).contains(new FolderLink(HUONG, false));
        assertThat(folders.access.look(link)).contains(new FolderLink(HUONG, false));

        assertThat(folders.keeping().view(folders.access.open(link))).isPresent();
    }

    @Test
    void a_link_is_good_once_and_whoever_uses_it_again_is_told_so() {
        var link = folders.linkFor(HUONG);
        folders.access.open(link);

        assertThatThrownBy(() -> folders.access.open(link)).hasMessage("folders.link.used");
        assertThat(folders.access.look(link)).contains(new FolderLink(HUONG, true));
    }

    @Test
    void two_links_that_were_asked_for_are_both_good() {
        var first = folders.linkFor(HUONG);
        var second = folders.linkFor(HUONG);

        assertThat(folders.keeping().view(folders.access.open(second))).isPresent();
        assertThat(folders.keeping().view(folders.access.open(first))).isPresent();
    }

    @Test
    void a_link_is_good_for_half_an_hour_and_then_like_one_that_never_was() {
        var link = folders.linkFor(HUONG);
        var second = folders.linkFor(HUONG);

        office.at("2026-11-23T02:29:59Z");
        assertThat(folders.access.open(second)).isNotNull();
        office.at("2026-11-23T02:30:00Z");

        assertThat(folders.access.look(link)).isEmpty();
        assertThatThrownBy(() -> folders.access.open(link))
                .isInstanceOf(Refusal.class)
                .hasMessage("folders.link.dead");
        assertThatThrownBy(() -> folders.access.open(LinkToken.next())).hasMessage("folders.link.dead");
        assertThatThrownBy(() -> folders.access.open(LinkToken.typed(null))).hasMessage("folders.link.dead");
    }

    @Test
    void a_visit_lasts_eight_hours() {
        var visit = folders.visit(HUONG);

        office.at("2026-11-23T09:59:59Z");
        assertThat(folders.keeping().view(visit)).isPresent();
        office.at("2026-11-23T10:00:00Z");
        assertThat(folders.keeping().view(visit)).isEmpty();
    }

    @Test
    void who_goes_ends_the_visit_of_this_browser_only() {
        var here = folders.visit(HUONG);
        var elsewhere = folders.visit(HUONG);

        folders.access.end(here);

        assertThat(folders.keeping().view(here)).isEmpty();
        assertThat(folders.keeping().view(elsewhere)).isPresent();
    }

    @Test
    void nothing_of_a_word_that_opens_is_kept_but_its_hash() {
        var link = folders.linkFor(HUONG);
        var visit = folders.access.open(link);

        for (var table : List.of("folder", "folder_link", "folder_visit", "kept_petition")) {
            assertThat(folders.rows(table))
                    .as(table)
                    .noneMatch(row -> row.contains(link.word()))
                    .noneMatch(row -> row.contains(visit.word()));
        }
    }

    @Test
    void who_leaves_for_good_leaves_nothing_behind_but_the_petitions() {
        var number = office.handIn("11953", "DIEN_NUOC");
        var code = office.codeOf(number);
        var visit = folders.visit(HUONG);
        var elsewhere = folders.visit(HUONG);
        var unused = folders.linkFor(HUONG);
        folders.keeping().keep(visit, code);
        var other = folders.visit("khac@example.vn");

        folders.access.leave(visit);

        assertThat(folders.keeping().view(elsewhere)).isEmpty();
        assertThatThrownBy(() -> folders.access.open(unused)).hasMessage("folders.link.dead");
        for (var table : List.of("folder", "folder_link", "folder_visit", "kept_petition", "letter")) {
            assertThat(folders.rows(table)).as(table).noneMatch(row -> row.contains(HUONG));
        }
        assertThat(folders.rows("kept_petition")).isEmpty();
        assertThat(office.followUp().open(code).petition().number()).isEqualTo(number);
        assertThat(folders.keeping().view(other)).isPresent();
        assertThat(folders.letters()).singleElement().satisfies(letter -> assertThat(letter.to())
                .isEqualTo("khac@example.vn"));
        assertThatThrownBy(() -> folders.access.leave(visit)).hasMessage("folders.visit.over");
    }

    @Test
    void a_folder_can_be_begun_anew_after_it_was_left() {
        folders.access.leave(folders.visit(HUONG));

        assertThat(folders.keeping().view(folders.visit(HUONG)))
                .hasValueSatisfying(view -> assertThat(view.kept()).isEmpty());
    }

    @Test
    void nothing_of_it_stands_in_the_journal() {
        var number = office.handIn("11953", "DIEN_NUOC");
        var code = office.codeOf(number);
        var before = folders.rows("journal_entry");

        var visit = folders.visit(HUONG);
        folders.keeping().keep(visit, code);
        folders.keeping().remove(visit, number);
        folders.access.leave(visit);

        assertThat(folders.rows("journal_entry")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void nothing_is_promised_where_no_letter_can_be_sent() {
        FolderSamples.withdraw();

        assertThat(FolderAccess.isOffered()).isFalse();
        assertThatThrownBy(() -> folders.access.ask(FolderSamples.address(HUONG), Texts.VIETNAMESE))
                .hasMessage("folders.not-offered");
        assertThat(folders.rows("folder")).isEmpty();
    }
}
