package vn.hoiam.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.hoiam.Refusal;

/**
 * Looks whether a PDF is whole and a paper only: nothing in it may run, start a program or carry a further file. It is
 * read as bytes and never drawn; what stands in its compressed lists of objects is looked at as well.
 */
final class PdfCheck {

    private static final int TAIL = 1_024;
    private static final int DESCRIPTION = 1_000;
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final String END_OF_NAME = "(?=[\\s\\x00()<>\\[\\]{}/%]|$)";
    // An opening action that is a list only says which page is shown first; usual programs write one into every PDF.
    private static final Pattern PROGRAM = Pattern.compile("/(?:(?:JavaScript|Launch|EmbeddedFiles?|XFA)" + END_OF_NAME
            + "|JS[\\s\\x00]{0,9}(?:[(<]|\\d{1,9} \\d{1,5} R)|OpenAction(?![\\s\\x00]{0,9}\\[)" + END_OF_NAME + ")");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");

    private PdfCheck() {}

    /** Refuses what has no end, and what could do more than be read. */
    static void check(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.indexOf("%%EOF", Math.max(0, text.length() - TAIL)) < 0) {
            throw new Refusal("files.damaged");
        }
        mustBePaper(text);
        var left = MOST_UNPACKED;
        for (var stream = STREAM.matcher(text); stream.find(); ) {
            var description = unescaped(text.substring(Math.max(0, stream.start() - DESCRIPTION), stream.start()));
            if (description
                    .substring(Math.max(0, description.lastIndexOf("endobj")))
                    .contains("/ObjStm")) {
                var unpacked = unpacked(file, stream.end(), left);
                left -= unpacked.length();
                mustBePaper(unpacked);
            }
        }
    }

    private static void mustBePaper(String text) {
        if (PROGRAM.matcher(unescaped(text)).find()) {
            throw new Refusal("files.pdf.program");
        }
    }

    /** A name may be written with any of its letters as a number: /J#53 is /JS. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(letter ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(letter.group(1), 16))));
    }

    /** As far as it can be unpacked: a reader of PDFs gets no further either. */
    private static String unpacked(byte[] file, int from, int most) {
        var inflater = new Inflater();
        var unpacked = new ByteArrayOutputStream();
        var some = new byte[8_192];
        try {
            inflater.setInput(file, from, file.length - from);
            for (int read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) {
                unpacked.write(some, 0, read);
                if (unpacked.size() > most) {
                    // Lists of objects of honest papers are small.
                    throw new Refusal("files.damaged");
                }
            }
        } catch (DataFormatException end) {
            return unpacked.toString(StandardCharsets.ISO_8859_1);
        } finally {
            inflater.end();
        }
        return unpacked.toString(StandardCharsets.ISO_8859_1);
    }
}
