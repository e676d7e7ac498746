package vn.hoiam.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.texts.Texts;

/**
 * What a page says, held against the sentences of the portal: no key may show, and none of the other language's sentences.
 * Words that the page marks as being in another language, such as a citizen's own, are let through.
 */
final class Wording {

    private static final Map<String, Map<String, String>> SENTENCES =
            Map.of("vi", sentences("vi"), "en", sentences("en"));

    private static final Map<String, Set<String>> OF_THE_OTHER =
            Map.of("vi", fragments("en", "vi"), "en", fragments("vi", "en"));

    private static final Pattern KEY = Pattern.compile("\\b(?:"
            + SENTENCES.get("vi").keySet().stream()
                    .map(key -> key.substring(0, key.indexOf('.')))
                    .distinct()
                    .collect(Collectors.joining("|"))
            + ")\\.[a-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*\\b");

    /**
     * A word that only Vietnamese has, and that is no name: names begin with a capital in every syllable. A letter between
     * brackets is a point of an article.
     */
    private static final Pattern VIETNAMESE_WORD = Pattern.compile(
            "(?<!\\p{L})(?!(?<=\\()đ\\))(?=\\p{Ll})\\p{L}*[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]\\p{L}*");

    /** Text nodes and spoken attributes outside of what is marked as another language and of what somebody typed. */
    private static final String ALL_TEXTS = """
            own => {
              const texts = [document.title];
              const foreign = element => {
                const marked = element.closest('[lang]');
                return marked && marked.lang !== own;
              };
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
                if (!element || element.closest('script, style, textarea, noscript') || foreign(element)) continue;
                if (node.nodeType === Node.TEXT_NODE) {
                  texts.push(node.data);
                } else {
                  for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
                    if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
                  if (element.matches('input[type=submit], input[type=button]')) texts.push(element.value);
                }
              }
              return texts.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text);
            }
            """;

    private Wording() {}

    static String sentence(String language, String key, Object... words) {
        return Texts.of(Locale.forLanguageTag(language), key, words);
    }

    static List<String> faults(Page page, String language) {
        var faults = new ArrayList<String>();
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            faults.add("the page says it is in " + page.locator("html").getAttribute("lang"));
        }
        var other = OF_THE_OTHER.get(language);
        for (var text : texts(page, language)) {
            var key = KEY.matcher(text);
            if (key.find()) {
                faults.add("a text key: " + key.group());
            }
            if (language.equals("en") && VIETNAMESE_WORD.matcher(text).find()) {
                faults.add("Vietnamese: " + text);
            } else if (other.contains(text)) {
                faults.add("a sentence of the other language: " + text);
            }
        }
        return faults;
    }

    private static List<String> texts(Page page, String language) {
        var texts = new ArrayList<String>();
        for (var text : (List<?>) page.evaluate(ALL_TEXTS, language)) {
            texts.add((String) text);
        }
        return texts;
    }

    /** What stands between the placeholders of the sentences of one language and is not said in the other as well. */
    private static Set<String> fragments(String language, String reader) {
        var fragments = fragments(language).collect(Collectors.toCollection(HashSet::new));
        fragments.removeAll(fragments(reader).toList());
        return fragments;
    }

    private static Stream<String> fragments(String language) {
        return SENTENCES.get(language).values().stream()
                .flatMap(sentence -> Stream.of(sentence.split("\\{[^}]*}")))
                .map(String::strip)
                .filter(fragment -> fragment.codePoints().anyMatch(Character::isLetter))
                .filter(fragment -> fragment.length() > 2);
    }

    private static Map<String, String> sentences(String language) {
        var sentences = new TreeMap<String, String>();
        try (var files =
                Files.newDirectoryStream(Path.of("src/main/resources/i18n"), "*_" + language + ".properties")) {
            for (var file : files) {
                var room = file.getFileName().toString().replaceFirst("_.*", "");
                read(file).forEach((key, sentence) -> sentences.put(room + "." + key, sentence));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var read = new HashMap<String, String>();
        properties.forEach((key, sentence) -> read.put((String) key, (String) sentence));
        return read;
    }
}
