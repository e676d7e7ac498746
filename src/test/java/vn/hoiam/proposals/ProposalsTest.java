package vn.hoiam.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.hoiam.language.Folding;
import vn.hoiam.store.ReleaseFile;

/** What is proposed by the words of a text. */
class ProposalsTest {

    private static final Proposals PROPOSALS = Proposals.ofThisRelease();

    private static final String RUBBISH =
            "Rác thải sinh hoạt chất đống ven đê xã Hiệp Cường mấy tuần nay không ai thu gom";

    @Test
    void a_text_about_rubbish_is_about_the_environment_and_says_by_which_words() {
        var sector = PROPOSALS.sector(RUBBISH).orElseThrow();

        assertThat(sector.code()).isEqualTo("MOI_TRUONG");
        assertThat(sector.words()).contains("Rác thải");
        assertThat(sector.words()).allMatch(RUBBISH::contains).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void marks_left_out_and_common_slips_of_spelling_change_nothing_of_it() {
        assertThat(PROPOSALS.sector(Folding.fold(RUBBISH)).orElseThrow().code()).isEqualTo("MOI_TRUONG");
        assertThat(PROPOSALS
                        .sector("Gia đình hộ ngèo xã Lạc Đạo chưa có thẻ BHYT")
                        .orElseThrow()
                        .code())
                .isEqualTo("AN_SINH");
    }

    @Test
    void a_text_decomposed_as_some_telephones_write_it_is_read_the_same() {
        var decomposed = Normalizer.normalize(RUBBISH, Normalizer.Form.NFD);

        assertThat(PROPOSALS.sector(decomposed).orElseThrow().code()).isEqualTo("MOI_TRUONG");
    }

    @Test
    void every_kind_is_known_by_what_its_senders_write() {
        assertThat(kind("Cho hỏi làm lại bằng lái xe ở đâu, mất bao lâu?")).isEqualTo("question");
        assertThat(kind("Đề nghị cung cấp bản sao quyết toán xây nhà văn hoá xã Như Quỳnh"))
                .isEqualTo("information_request");
        assertThat(kind("Tôi khiếu nại quyết định xử phạt của Chủ tịch UBND phường Phố Hiến vì không đúng"))
                .isEqualTo("complaint_1");
        assertThat(kind("Tôi không đồng ý với quyết định giải quyết khiếu nại lần đầu nên khiếu nại lần hai"))
                .isEqualTo("complaint_2");
        assertThat(kind("Kiến nghị lắp thêm đèn đường ở thôn Đông Chiểu")).isEqualTo("recommendation");
        assertThat(kind("Hồ sơ nộp ở một cửa xã Khoái Châu đã trễ hẹn trả kết quả hai tuần"))
                .isEqualTo("procedure_feedback");
        assertThat(kind("Quy định này không còn phù hợp, đề nghị sửa đổi hoặc bãi bỏ"))
                .isEqualTo("regulation_feedback");
        assertThat(kind("Tôi tố cáo kế toán xã lập chứng từ khống để tham ô")).isEqualTo(Proposal.DENUNCIATION);
    }

    @Test
    void where_no_word_tells_anything_it_is_silent() {
        assertThat(Stream.of("", "   ", "abc xyz", "12345", "😀😀", "the quick brown fox"))
                .allMatch(text ->
                        PROPOSALS.kind(text).isEmpty() && PROPOSALS.sector(text).isEmpty());
    }

    @Test
    void that_it_belongs_nowhere_is_no_proposal() {
        assertThat(PROPOSALS.sector("Tôi rất bức xúc, không biết kêu ai")).isEmpty();
    }

    @Test
    void what_is_learned_does_not_depend_on_the_order_of_the_rows() {
        var sentences = new ArrayList<>(Sentence.ofThisRelease());
        var words = new ArrayList<>(ListedWord.ofThisRelease());
        Collections.shuffle(sentences, new Random(45));
        Collections.shuffle(words, new Random(54));
        var shuffled = new Proposals(sentences, words);

        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(shuffled.kind(sentence.text())).isEqualTo(PROPOSALS.kind(sentence.text()));
            assertThat(shuffled.sector(sentence.text())).isEqualTo(PROPOSALS.sector(sentence.text()));
        });
    }

    @Test
    void every_sector_of_the_province_is_learned_and_none_that_is_not_there() {
        var sectors = new ReleaseFile("/db/law/sectors.csv")
                .rows().stream().map(row -> row.get("code")).collect(Collectors.toSet());

        assertThat(codes(Trait.SECTOR)).isEqualTo(sectors);
        assertThat(ListedWord.ofThisRelease().stream()
                        .filter(word -> word.trait() == Trait.SECTOR)
                        .map(ListedWord::code))
                .allMatch(sectors::contains);
    }

    @Test
    void every_kind_with_a_way_of_its_own_is_learned() {
        var kinds = new ReleaseFile("/db/law/procedures.csv")
                .rows().stream()
                        .flatMap(row -> Stream.of(row.get("kinds").split(";")))
                        .collect(Collectors.toSet());
        // Whether it is a denunciation is told by whether its sender gives a name, and not by the words.
        kinds.remove("denunciation_information");

        assertThat(codes(Trait.KIND)).isEqualTo(kinds);
    }

    @Test
    void one_word_alone_is_known_by_its_marks() {
        assertThat(PROPOSALS.sector("Chùa làng Nôm bị dột").orElseThrow().code())
                .isEqualTo("VAN_HOA");
        assertThat(PROPOSALS.sector("Chưa ai đến xem")).isEmpty();
    }

    @Test
    void no_sentence_stands_there_twice() {
        assertThat(Sentence.ofThisRelease().stream().map(Sentence::text)).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void any_text_is_read_twice_the_same_and_never_fails(@ForAll @StringLength(max = 200) String text) {
        assertThat(PROPOSALS.kind(text)).isEqualTo(PROPOSALS.kind(text));
        assertThat(PROPOSALS.sector(text)).isEqualTo(PROPOSALS.sector(text));
    }

    @Property(tries = 100)
    void what_is_proposed_is_above_the_threshold_and_rests_on_words_of_the_text(@ForAll("texts") String text) {
        PROPOSALS.kind(text).ifPresent(proposal -> {
            assertThat(proposal.confidence()).isBetween(Trait.KIND.threshold(), 1.0);
            assertThat(proposal.words()).isNotEmpty().allMatch(text::contains);
        });
    }

    @Provide
    Arbitrary<String> texts() {
        var all = Sentence.ofThisRelease().stream().map(Sentence::text).toList();
        return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(40).map(some -> String.join("\n", some));
    }

    private static Set<String> codes(Trait trait) {
        return Sentence.ofThisRelease().stream()
                .map(sentence -> sentence.code(trait))
                .collect(Collectors.toSet());
    }

    private static String kind(String text) {
        return PROPOSALS.kind(text).map(Proposal::code).orElse(null);
    }
}
