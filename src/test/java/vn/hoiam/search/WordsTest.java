package vn.hoiam.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.language.IndexedWord;
import vn.hoiam.language.VietnameseAnalyzer;

class WordsTest {

    private static final IndexReader LITTLE = little();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "rác thải; rác|thải",
                "\"rác thải\" ngõ; rác thải|ngõ",
                "“rác thải”; rác thải",
                "«rác thải» \"đầu ngõ\"; rác thải|đầu ngõ",
                "ngõ \"rác thải; ngõ|rác|thải",
                "\"\" ngõ; ngõ",
                "+rác -thải AND (ngõ* OR text:x~2); rác|thải|and|ngõ|or|text|x|2",
                "HA-2026-4821-7730; ha|2026|4821|7730"
            })
    void are_what_was_typed_and_nothing_is_an_operator(String typed, String phrases) {
        assertThat(Words.of(typed).phrases())
                .extracting(phrase -> String.join(
                        " ", phrase.words().stream().map(IndexedWord::toned).toList()))
                .isEqualTo(List.of(phrases.split("\\|")));
    }

    @Test
    void know_where_they_stand() {
        var typed = "  đèn \"tối om\" ngõ";

        var words = Words.of(typed);

        assertThat(words.all().map(word -> words.typed().substring(word.from(), word.to())))
                .containsExactly("đèn", "tối", "om", "ngõ");
    }

    @Test
    void are_cut_off_where_there_are_too_many() {
        assertThat(Words.of("rác ".repeat(25_000)).all()).hasSize(Words.MOST_WORDS);
        assertThat(Words.of("x".repeat(100_000)).phrases()).isEmpty();
        assertThat(Words.of("\"".repeat(100_000)).isNothing()).isTrue();
        assertThat(Words.of(null).isNothing()).isTrue();
    }

    @Property(tries = 2_000)
    void nothing_that_can_be_typed_is_wrong(@ForAll("typed") String typed) throws IOException {
        var words = Words.of(typed);

        assertThat(words.all().count()).isLessThanOrEqualTo(Words.MOST_WORDS);
        var searcher = new IndexSearcher(LITTLE);
        assertThat(searcher.count(WordsQuery.matching(words))).isNotNegative();
        assertThat(searcher.search(WordsQuery.toned(words), 3).scoreDocs).hasSizeLessThanOrEqualTo(1);
        assertThat(searcher.search(WordsQuery.others(words), 3).scoreDocs).hasSizeLessThanOrEqualTo(1);
        Passage.of(typed, words, 240);
        Passage.whole("Rác thải", words);
    }

    private static IndexReader little() {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(VietnameseAnalyzer.FOLDED))) {
                writer.addDocument(new Fields(Matter.PETITION, "1")
                        .text("Rác thải", "rác and or not 1 2 3")
                        .document());
            }
            return DirectoryReader.open(directory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Provide
    Arbitrary<String> typed() {
        var anything = Arbitraries.strings().all().ofMaxLength(400);
        var broken = Arbitraries.strings()
                .withChars('\uD800', '\uDC00', '\uDBFF', '"', '“', ' ', 'a', '\u0301', '\u0000', '\uFFFF')
                .ofMaxLength(400);
        var grammar = Arbitraries.strings()
                .withChars("\"+-&|!(){}[]^~*?:\\/ <>=ABđ".toCharArray())
                .ofMaxLength(400);
        return Arbitraries.oneOf(anything, broken, grammar);
    }
}
