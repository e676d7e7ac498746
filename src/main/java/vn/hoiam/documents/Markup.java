package vn.hoiam.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vn.hoiam.documents.Passage.Form;
import vn.hoiam.documents.Passage.Words;

/**
 * Reads what an editor sent, or an official pasted from elsewhere, and keeps of it what a document may have. What is not known is
 * dropped by a list of what may stay; what stays becomes passages, so that no mark of the sender’s own is ever written again.
 */
final class Markup {

    private static final Safelist KNOWN = new Safelist()
            .addTags(
                    "p",
                    "div",
                    "br",
                    "ul",
                    "ol",
                    "li",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "tr",
                    "td",
                    "th")
            .addTags("b", "strong", "i", "em", "u", "ins", "span")
            .addAttributes(":all", "align", "class", "style");

    private static final Pattern ALIGNED = Pattern.compile("text-align:\\s*(left|right|center)");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight:\\s*(normal|[1-4]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");
    private static final Pattern UNDERLINED = Pattern.compile("text-decoration[a-z-]*:[^;]*underline");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n\\t]]");

    private final List<Passage> passages = new ArrayList<>();
    private final List<Words> open = new ArrayList<>();

    private Markup() {}

    static RichText read(String html) {
        var markup = new Markup();
        var clean = new Cleaner(KNOWN).clean(Jsoup.parseBodyFragment(html));
        markup.readAll(clean.body(), Form.PLAIN, Words.plain(""));
        markup.end(Form.PLAIN);
        return new RichText(markup.passages);
    }

    private void readAll(Element within, Form form, Words look) {
        for (var node : within.childNodes()) {
            read(node, form, look);
        }
    }

    private void read(Node node, Form form, Words look) {
        if (node instanceof TextNode text) {
            add(look.saying(text.getWholeText()));
        } else if (node instanceof Element element) {
            var its = look(element, look);
            if (element.normalName().equals("br")) {
                end(form);
            } else if (element.isBlock() || element.normalName().equals("td")) {
                // What came before it on the same level is a passage of its own.
                end(form);
                var inner = form(element, form);
                readAll(element, inner, its);
                end(inner);
            } else {
                readAll(element, form, its);
            }
        }
    }

    private static Form form(Element element, Form outer) {
        if (element.normalName().equals("li")) {
            var list = element.parent();
            return list != null && list.normalName().equals("ol") ? Form.NUMBER : Form.DASH;
        }
        if (outer.isItem()) {
            return outer;
        }
        var aligned = ALIGNED.matcher(style(element));
        var side = aligned.find() ? aligned.group(1) : element.attr("align").toLowerCase(Locale.ROOT);
        return switch (side) {
            case "left" -> Form.LEFT;
            case "center" -> Form.CENTRE;
            case "right" -> Form.RIGHT;
            case "justify" -> Form.PLAIN;
            default ->
                element.hasClass("l")
                        ? Form.LEFT
                        : element.hasClass("c") ? Form.CENTRE : element.hasClass("r") ? Form.RIGHT : outer;
        };
    }

    private static Words look(Element element, Words outer) {
        var style = style(element);
        var isBold =
                switch (element.normalName()) {
                    case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" ->
                        !NOT_BOLD.matcher(style).find();
                    default -> outer.isBold() || BOLD.matcher(style).find();
                };
        var isItalic =
                switch (element.normalName()) {
                    case "i", "em" -> true;
                    default -> outer.isItalic() || ITALIC.matcher(style).find();
                };
        var isUnderlined =
                switch (element.normalName()) {
                    case "u", "ins" -> true;
                    default -> outer.isUnderlined() || UNDERLINED.matcher(style).find();
                };
        return new Words("", isBold, isItalic, isUnderlined);
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }

    private void add(Words words) {
        var clean = UNSEEN.matcher(Normalizer.normalize(words.text(), Normalizer.Form.NFC))
                .replaceAll("");
        var text = BLANKS.matcher(clean).replaceAll(" ");
        var last = open.size() - 1;
        if (last < 0 || open.get(last).text().endsWith(" ")) {
            text = text.stripLeading();
        }
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && open.get(last).looksLike(words)) {
            open.set(last, words.saying(open.get(last).text() + text));
        } else {
            open.add(words.saying(text));
        }
    }

    private void end(Form form) {
        var last = open.size() - 1;
        if (last >= 0) {
            var rest = open.remove(last);
            if (!rest.text().isBlank()) {
                open.add(rest.saying(rest.text().stripTrailing()));
            }
        }
        if (!open.isEmpty()) {
            passages.add(new Passage(form, open));
            open.clear();
        }
    }

    static String write(RichText text) {
        var html = new StringBuilder();
        Form list = null;
        for (var passage : text.passages()) {
            if (list != null && list != passage.form()) {
                html.append(list == Form.NUMBER ? "</ol>\n" : "</ul>\n");
                list = null;
            }
            if (passage.form().isItem() && list == null) {
                list = passage.form();
                html.append(list == Form.NUMBER ? "<ol>\n" : "<ul>\n");
            }
            html.append(
                    switch (passage.form()) {
                        case PLAIN -> "<p>";
                        case LEFT -> "<p class=\"l\">";
                        case CENTRE -> "<p class=\"c\">";
                        case RIGHT -> "<p class=\"r\">";
                        case DASH, NUMBER -> "<li>";
                    });
            passage.words().forEach(words -> html.append(write(words)));
            html.append(passage.form().isItem() ? "</li>\n" : "</p>\n");
        }
        return html.append(list == null ? "" : list == Form.NUMBER ? "</ol>\n" : "</ul>\n")
                .toString()
                .strip();
    }

    private static String write(Words words) {
        var settings = new Document.OutputSettings()
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        var html = Entities.escape(words.text(), settings);
        html = words.isUnderlined() ? "<u>" + html + "</u>" : html;
        html = words.isItalic() ? "<em>" + html + "</em>" : html;
        return words.isBold() ? "<strong>" + html + "</strong>" : html;
    }
}
