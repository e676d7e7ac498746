package vn.hoiam.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import vn.hoiam.language.VietnameseAnalyzer;

class VocabularyTest {

    @Test
    void has_what_two_texts_say_and_what_one_says_where_it_can_be_a_syllable() throws IOException {
        assertThat(beginning("k", 100, "kênh khuỷu kwzq", "kênh kfc", "kfc")).containsExactly("kênh", "kfc", "khuỷu");
    }

    @Test
    void has_no_numbers_and_nothing_longer_than_a_syllable() throws IOException {
        assertThat(beginning("n", 100, "nghiêng n123 nguyenthi", "nghiêng nguyenthi"))
                .containsExactly("nghiêng");
    }

    @Test
    void keeps_the_most_frequent_where_there_are_too_many() throws IOException {
        assertThat(beginning("c", 2, "cầu cống cây", "cầu cây", "cầu")).containsExactly("cầu", "cây");
    }

    private static List<String> beginning(String typed, int most, String... texts) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(VietnameseAnalyzer.TONED))) {
                for (var text : texts) {
                    var document = new Document();
                    document.add(new TextField(Fields.TONED, text, Store.NO));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                return Vocabulary.of(reader, most)
                        .beginning(Words.of(typed).all().findFirst().orElseThrow())
                        .toList();
            }
        }
    }
}
