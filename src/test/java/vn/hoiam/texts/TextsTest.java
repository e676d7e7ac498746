package vn.hoiam.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoiam.journal.Fact;

/** Every word of the portal exists in both languages, and can be said. */
class TextsTest {

    private static final Path FILES = Path.of("src/main/resources/i18n");
    private static final Path CONSTRAINTS = Path.of("src/main/resources");

    /** A word in lower case with a letter that English does not have: not a name, so Vietnamese. */
    private static final Pattern VIETNAMESE_WORD = Pattern.compile(
            "(?<!\\p{L})\\p{Ll}*[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]\\p{Ll}*(?!\\p{L})");

    private static final Pattern QUOTED = Pattern.compile("['\"]([a-z]+)\\.([A-Za-z0-9_.-]*)['\"](\\s*\\+|\\.concat)?");

    @Test
    void vietnamese_and_english_have_the_same_keys() {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet()).isNotEmpty();
        assertThat(constraints("vi").keySet()).isEqualTo(constraints("en").keySet());
    }

    @Test
    void every_key_in_use_has_its_sentence() throws IOException {
        var known = texts("vi").keySet();

        var missing = new TreeSet<String>();
        for (var folder : Set.of("webapp", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                        .forEach(file -> missing.addAll(missingKeys(file, known)));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everything_the_glossary_names_has_its_name() {
        var house = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.hoiam");

        var keys = house.stream()
                .filter(seen -> seen.isAssignableTo(Named.class) && seen.isEnum())
                .flatMap(seen -> Stream.of(seen.reflect().getEnumConstants()))
                .map(constant -> ((Named) constant).textKey())
                // An error page has no name of its own but title, text and next step.
                .map(key -> key.startsWith("site.error.") ? key + ".title" : key)
                .toList();

        assertThat(texts("vi").keySet()).containsAll(keys);
    }

    @Test
    void every_fact_can_be_told() {
        var house = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.hoiam");

        var keys = house.stream()
                .filter(seen -> seen.isAssignableTo(Fact.class) && !seen.isInterface())
                .filter(seen -> seen.tryGetMethod("textKey").isEmpty())
                .map(seen -> "journal." + seen.getSimpleName())
                .toList();

        assertThat(texts("vi").keySet()).containsAll(keys);
    }

    @Test
    void sentences_use_the_typographic_apostrophe() {
        for (var language : Set.of("vi", "en")) {
            assertThat(texts(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
            assertThat(constraints(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        }
    }

    @Test
    void sentences_can_be_filled_with_words() {
        for (var language : Set.of("vi", "en")) {
            assertThat(texts(language)).allSatisfy((key, text) -> assertThatCode(() -> new MessageFormat(text))
                    .as(key + "=" + text)
                    .doesNotThrowAnyException());
        }
    }

    @Test
    void both_languages_of_a_sentence_take_the_same_words() {
        var english = texts("en");

        assertThat(texts("vi"))
                .allSatisfy((key, text) -> assertThat(words(text)).as(key).isEqualTo(words(english.get(key))));
    }

    @Test
    void vietnamese_is_written_in_composed_letters() {
        assertThat(texts("vi")).allSatisfy((key, text) -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .as(key)
                .isTrue());
    }

    @Test
    void english_has_vietnamese_letters_in_names_only() {
        var names = Set.of("site.language.vi");

        assertThat(texts("en").entrySet().stream()
                        .filter(text -> !names.contains(text.getKey()))
                        .filter(text -> VIETNAMESE_WORD.matcher(text.getValue()).find()))
                .isEmpty();
    }

    @Test
    void a_date_is_written_in_the_readers_manner() {
        var day = LocalDate.parse("2026-11-27");

        assertThat(Texts.date(Texts.VIETNAMESE, day)).isEqualTo("27/11/2026");
        assertThat(Texts.date(Texts.ENGLISH, day)).isEqualTo("27 Nov 2026");
    }

    @Test
    void a_moment_is_told_in_vietnamese_time() {
        var moment = Instant.parse("2026-11-22T20:05:00Z");

        assertThat(Texts.moment(Texts.VIETNAMESE, moment)).isEqualTo("23/11/2026, 03:05");
    }

    @Test
    void what_happened_on_a_day_nobody_knows_the_hour_of_is_told_without_one() {
        assertThat(Texts.moment(Texts.VIETNAMESE, Instant.parse("2026-11-22T17:00:00Z")))
                .isEqualTo("23/11/2026");
        assertThat(Texts.moment(Texts.ENGLISH, Instant.parse("2026-11-22T17:00:00.000001Z")))
                .isEqualTo("23 Nov 2026, 00:00");
    }

    @Test
    void a_missing_sentence_shows_its_key() {
        assertThat(Texts.of(Texts.ENGLISH, "site.no.such.sentence")).isEqualTo("site.no.such.sentence");
        assertThat(Texts.of(Texts.ENGLISH, "nowhere.at.all")).isEqualTo("nowhere.at.all");
    }

    private static Set<String> missingKeys(Path file, Set<String> known) {
        var rooms =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        var used = QUOTED.matcher(read(file));
        while (used.find()) {
            var key = used.group(1) + "." + used.group(2);
            var isBeginning = used.group(3) != null || key.endsWith(".");
            if (rooms.contains(used.group(1))
                    && !key.matches(".*\\.(csv|js|log|properties|sql|txt|xhtml)")
                    && (isBeginning
                            ? known.stream().noneMatch(other -> other.startsWith(key))
                            : !known.contains(key))) {
                missing.add(file + ": " + key);
            }
        }
        return missing;
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(word -> word.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (var file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var room = file.getFileName().toString().replace("_" + language + ".properties", "");
                load(file).forEach((key, text) -> texts.put(room + "." + key, text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Map<String, String> constraints(String language) {
        return load(CONSTRAINTS.resolve("ValidationMessages_" + language + ".properties"));
    }

    private static Map<String, String> load(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
