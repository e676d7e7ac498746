package vn.hoiam.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What may stand in a page. */
class PagesTest {

    private static final Path WEB = Path.of("webapp");
    private static final int MOST_LINES = 150;
    private static final int MOST_BYTES_OF_A_FIRST_VISIT = 120 * 1024;

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^}'\"]|'[^']*'|\"[^\"]*\")*}");
    private static final Pattern TEXT_KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

    /** What a reader sees or hears of an element. */
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "note",
            "hint",
            "header",
            "headerText",
            "footerText",
            "emptyMessage",
            "summary",
            "detail",
            "itemLabel",
            "noSelectionLabel",
            "here",
            "upLabel");

    private static final Pattern DYNAMIC_INCLUDE = Pattern.compile(
            "<(?:ui:include|ui:composition|ui:decorate|c:import)\\b[^>]*\\b(?:src|template|url)\\s*=\\s*[\"'][^\"']*[#$]\\{");

    @Test
    void no_page_is_chosen_by_a_value() {
        assertThat(pagesWhere(page -> DYNAMIC_INCLUDE.matcher(read(page)).find()))
                .isEmpty();
    }

    @Test
    void nothing_is_written_unescaped() {
        assertThat(pagesWhere(page -> read(page).matches("(?s).*escape\\s*=\\s*[\"'](false|[#$]\\{).*")))
                .isEmpty();
    }

    @Test
    void no_page_has_script_or_style_of_its_own() {
        assertThat(elementsWhere(element -> element.getTagName().equals("style")
                        || element.getTagName().matches("(.*:)?outputScript")
                        || element.getTagName().equals("script")
                                && element.getAttribute("src").isEmpty()))
                .isEmpty();
        assertThat(attributesWhere(attribute -> attribute.getName().matches("style|on[a-z]+")))
                .isEmpty();
    }

    @Test
    void public_pages_need_no_script() {
        assertThat(
                        pagesWhere(
                                page -> !isOfTheDesk(page)
                                        && read(page)
                                                .matches(
                                                        "(?s).*(primefaces|<h:commandLink|<f:ajax|<h:head|<h:body|<h:outputStylesheet).*")))
                .isEmpty();
    }

    @Test
    void public_pages_keep_no_state() {
        var layout = read(WEB.resolve("WEB-INF/layout/public.xhtml"));

        assertThat(layout).contains("transient=\"#{stateful ne 'true'}\"");
        // In a page without state it makes a form with an error forget what was typed.
        assertThat(layout.replace("<c:if test=\"#{stateful eq 'true'}\"><ui:insert name=\"metadata\"/></c:if>", ""))
                .doesNotContain("metadata\"");
    }

    @Test
    void only_the_way_in_to_the_desk_keeps_state() {
        assertThat(pagesWhere(page -> read(page).contains("name=\"stateful\"")))
                .isSubsetOf(List.of(WEB.resolve("account/sign-in.xhtml")));
    }

    @Test
    void nothing_is_sent_to_third_parties_and_nothing_listens() {
        assertThat(pagesWhere(page ->
                        read(page).matches("(?s).*(virusScan|<f:websocket|<o:socket|//[a-z.]+\\.(com|net|io)/).*")))
                .isEmpty();
    }

    @Test
    void a_page_fits_on_a_few_screens() {
        assertThat(pagesWhere(page -> read(page).lines().count() >= MOST_LINES)).isEmpty();
    }

    @Test
    void no_sentence_stands_in_a_page() {
        var sentences = new ArrayList<String>();
        for (var page : pages()) {
            for (var node : nodes(parse(page))) {
                if (node instanceof Text text && isSentence(text.getData()) && !isCode(text)) {
                    sentences.add(page + ": " + text.getData().strip());
                }
                if (node instanceof Element element) {
                    spoken(element).map(words -> page + ": " + words).forEach(sentences::add);
                }
            }
        }

        assertThat(sentences).isEmpty();
    }

    @Test
    void every_icon_is_drawn() {
        var sprite = read(WEB.resolve("resources/hoiam/icons.svg"));
        var named = Pattern.compile("<x:icon name=\"([a-z]+)\"|assets\\.icon\\('([a-z]+)'\\)");

        for (var page : pages()) {
            assertThat(named.matcher(read(page))
                            .results()
                            .map(name -> name.group(1) == null ? name.group(2) : name.group(1)))
                    .as(page.toString())
                    .allSatisfy(name -> assertThat(sprite).contains("<symbol id=\"" + name + "\""));
        }
    }

    @Test
    void what_is_protected_is_protected_in_english_too() {
        var settings = read(WEB.resolve("WEB-INF/web.xml"));
        var patterns = Pattern.compile("(?s)<security-constraint>.*?</security-constraint>")
                .matcher(settings)
                .results()
                .flatMap(constraint -> Pattern.compile("<url-pattern>([^<]+)</url-pattern>")
                        .matcher(constraint.group())
                        .results())
                .map(pattern -> pattern.group(1).strip())
                .toList();

        assertThat(patterns.stream()
                        .filter(pattern -> pattern.matches("/(desk|account).*"))
                        .map(pattern -> Language.ENGLISH_PREFIX + pattern))
                .isSubsetOf(patterns);
    }

    @Test
    void a_session_travels_in_a_cookie_only() {
        assertThat(read(WEB.resolve("WEB-INF/web.xml"))).containsOnlyOnce("<tracking-mode>COOKIE</tracking-mode>");
    }

    @Test
    void the_files_of_a_first_visit_are_small() throws IOException {
        var bytes = 0;
        try (Stream<Path> files = Files.walk(WEB.resolve("resources/hoiam"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(css|svg|woff2)"))
                    .toList()) {
                bytes += file.toString().endsWith(".woff2") ? Files.size(file) : zipped(Files.readAllBytes(file));
            }
        }

        assertThat(bytes).isLessThan(MOST_BYTES_OF_A_FIRST_VISIT);
    }

    private static Stream<String> spoken(Element element) {
        var isButton = element.getTagName()
                .matches("(.*:)?(commandButton|commandLink|outputText|outputLabel|button|link|menuitem)");
        var isChoiceOfValue = element.getTagName().equals("f:param");
        return attributes(element)
                .filter(attribute -> SPOKEN.contains(attribute.getName())
                        || isButton && attribute.getName().equals("value"))
                .filter(attribute -> !isChoiceOfValue
                        && !attribute.getOwnerElement().getTagName().matches("f:attribute|cc:.*|composite:.*"))
                .map(Attr::getValue)
                .filter(PagesTest::isSentence)
                .filter(words -> !TEXT_KEY.matcher(words).matches());
    }

    private static boolean isSentence(String words) {
        return EXPRESSION.matcher(words).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    /** Letters of an identifier, the same in every language. */
    private static boolean isCode(Node text) {
        return text.getParentNode() instanceof Element parent
                && parent.getAttribute("class").matches(".*\\bcode\\b.*");
    }

    private static boolean isOfTheDesk(Path page) {
        return page.startsWith(WEB.resolve("desk"))
                || page.startsWith(WEB.resolve("WEB-INF/desk"))
                || page.endsWith("layout/desk.xhtml");
    }

    private static List<String> elementsWhere(Predicate<Element> condition) {
        return pages().stream()
                .flatMap(page -> nodes(parse(page)).stream()
                        .filter(node -> node instanceof Element element && condition.test(element))
                        .map(node -> page + ": " + node.getNodeName()))
                .toList();
    }

    private static List<String> attributesWhere(Predicate<Attr> condition) {
        return pages().stream()
                .flatMap(page -> nodes(parse(page)).stream()
                        .filter(Element.class::isInstance)
                        .flatMap(node -> attributes((Element) node))
                        .filter(condition)
                        .map(attribute -> page + ": " + attribute.getName()))
                .toList();
    }

    private static List<Path> pagesWhere(Predicate<Path> condition) {
        return pages().stream().filter(condition).toList();
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(i -> (Attr) attributes.item(i));
    }

    private static List<Node> nodes(Node root) {
        var nodes = new ArrayList<Node>();
        for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            nodes.add(child);
            nodes.addAll(nodes(child));
        }
        return nodes;
    }

    private static Document parse(Path page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            return factory.newDocumentBuilder().parse(page.toFile());
        } catch (Exception unreadable) {
            throw new IllegalStateException(page + " cannot be read", unreadable);
        }
    }

    private static int zipped(byte[] body) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body);
        }
        return zipped.size();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
