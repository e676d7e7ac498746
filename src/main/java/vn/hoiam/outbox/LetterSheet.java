package vn.hoiam.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.texts.Texts;

/**
 * What a letter says, in the language of its reader. It is written once and read twice: as text, and as a page for those whose
 * mail shows pages. Nothing in it is fetched from elsewhere, so that nobody learns when or where it is read.
 *
 * @param title what stands in the list of the reader's mailbox
 * @param stop where the reader asks for no more of these; null where they may not
 */
public record LetterSheet(Locale language, String title, List<Part> parts, String stop) {

    /** One thing after another. */
    public sealed interface Part {
        String text();

        String html();
    }

    /** A paragraph. */
    private record Said(String text) implements Part {
        @Override
        public String html() {
            return "<p style=\"margin:0 0 16px\">" + escaped(text) + "</p>";
        }
    }

    /** Lines of a list. */
    private record Points(List<String> lines) implements Part {
        @Override
        public String text() {
            return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        }

        @Override
        public String html() {
            return lines.stream()
                    .map(line -> "<li style=\"margin:0 0 4px\">" + escaped(line) + "</li>")
                    .collect(Collectors.joining("", "<ul style=\"margin:0 0 16px;padding-left:20px\">", "</ul>"));
        }
    }

    /** A way to a page. Its address is written out, so that whoever distrusts a link can read it. */
    private record Way(String label, String address) implements Part {
        @Override
        public String text() {
            return label + ":\n" + address;
        }

        @Override
        public String html() {
            return "<p style=\"margin:0 0 16px\">" + escaped(label) + ":<br><a href=\"" + escaped(address)
                    + "\" style=\"color:#1b5e43;overflow-wrap:anywhere\">" + escaped(address) + "</a></p>";
        }
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <meta name="color-scheme" content="light dark"><title>%2$s</title></head>
            <body style="margin:0;padding:16px;font-family:Arial,sans-serif;font-size:16px;line-height:1.5">
            <div style="max-width:600px;margin:0 auto">
            <p style="margin:0 0 16px;padding:0 0 8px;border-bottom:3px solid #1b5e43;font-weight:bold">%3$s</p>
            %4$s
            </div>
            </body></html>
            """;

    public LetterSheet {
        parts = List.copyOf(parts);
    }

    /** An empty one. */
    public static LetterSheet in(Locale language, String title) {
        return new LetterSheet(language, title, List.of(), null);
    }

    public LetterSheet say(String paragraph) {
        return with(new Said(paragraph));
    }

    public LetterSheet list(List<String> lines) {
        return with(new Points(List.copyOf(lines)));
    }

    public LetterSheet way(String label, String address) {
        return with(new Way(label, address));
    }

    /** The same with a way to have no more of them at its end. */
    public LetterSheet stoppable(String label, String address) {
        var sheet = way(label, address);
        return new LetterSheet(language, title, sheet.parts, address);
    }

    private LetterSheet with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new LetterSheet(language, title, more, stop);
    }

    /** For those who read their mail as text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** For those whose mail shows pages. */
    public String html() {
        return PAGE.formatted(
                language.getLanguage(),
                escaped(title),
                escaped(Texts.of(language, "outbox.sender")),
                parts.stream().map(Part::html).collect(Collectors.joining("\n")));
    }

    private static String escaped(String words) {
        return Stream.of(words)
                .map(text -> text.replace("&", "&amp;"))
                .map(text -> text.replace("<", "&lt;"))
                .map(text -> text.replace(">", "&gt;"))
                .map(text -> text.replace("\"", "&quot;"))
                .map(text -> text.replace("\n", "<br>"))
                .findFirst()
                .orElseThrow();
    }
}
