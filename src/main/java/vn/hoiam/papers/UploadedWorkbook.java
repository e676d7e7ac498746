package vn.hoiam.papers;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import vn.hoiam.Refusal;

/**
 * A workbook as it was handed in, which may be made to harm whoever opens it. Nobody does: what a table needs of it goes into a
 * plain copy, and the copy is read.
 */
final class UploadedWorkbook {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TARGETS = "xl/_rels/workbook.xml.rels";

    private static final int MOST_STYLE_BYTES = 16_000_000;
    private static final int MOST_STRING_BYTES = 32_000_000;

    private final ArchiveParts parts;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, Boolean> sheets = new LinkedHashMap<>();
    private boolean isFrom1904;

    /**
     * Looks at what is in it.
     *
     * @throws Refusal when it is an archive of another kind
     */
    UploadedWorkbook(ArchiveParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        if (!parts.has(WORKBOOK)) {
            throw new Refusal("papers.table.other");
        }
        readWorkbook(parts.get(WORKBOOK));
        readTargets(parts.get(TARGETS));
    }

    /** A workbook of the first sheet that can be seen, with cells in so many columns. */
    byte[] plain(int mostColumns) throws IOException, XMLStreamException {
        var file = new ByteArrayOutputStream();
        try (var copy = new ZipOutputStream(file)) {
            copy.setLevel(Deflater.BEST_SPEED);
            new PlainWorkbook(copy).frame(isFrom1904);
            MarkupWalk.check(copy(PlainWorkbook.STYLES, "<styleSheet/>", MOST_STYLE_BYTES, copy));
            var strings = SharedTexts.count(copy(PlainWorkbook.STRINGS, "<sst/>", MOST_STRING_BYTES, copy));
            copy.putNextEntry(new ZipEntry(PlainWorkbook.SHEET));
            var writer = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8));
            new PlainSheet(writer, strings, mostColumns).copy(new MarkupWalk(parts.get(sheet())));
            writer.flush();
        }
        return file.toByteArray();
    }

    /** Copies a part as it is, which is to be checked before anyone reads the copy; one that is not there is empty. */
    private byte[] copy(String name, String empty, int mostBytes, ZipOutputStream copy) throws IOException {
        var part = parts.find(name);
        var bytes = part.isPresent() ? part.get().readNBytes(mostBytes + 1) : empty.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > mostBytes) {
            throw new Refusal("papers.table.large");
        }
        copy.putNextEntry(new ZipEntry(name));
        copy.write(bytes);
        return bytes;
    }

    private String sheet() {
        return sheets.entrySet().stream()
                .filter(sheet -> sheet.getValue() && targets.containsKey(sheet.getKey()))
                .findFirst()
                .map(sheet -> targets.get(sheet.getKey()))
                .orElseThrow(() -> new Refusal("papers.table.empty"));
    }

    private void readWorkbook(InputStream part) throws IOException, XMLStreamException {
        var walk = new MarkupWalk(part);
        while (walk.next()) {
            if (walk.opens("workbookPr")) {
                isFrom1904 = walk.attribute("date1904").orElse("0").matches("1|true");
            } else if (walk.opens("sheet")) {
                sheets.put(
                        walk.attribute("id").orElseThrow(),
                        walk.attribute("state").orElse("visible").equals("visible"));
            }
        }
    }

    /** Sheets only: a chart may stand on a sheet of its own. */
    private void readTargets(InputStream part) throws IOException, XMLStreamException {
        var walk = new MarkupWalk(part);
        while (walk.next()) {
            if (walk.opens("Relationship") && walk.attribute("Type").orElse("").endsWith("/worksheet")) {
                var target = URI.create("/" + WORKBOOK)
                        .resolve(walk.attribute("Target").orElseThrow())
                        .getPath();
                targets.put(walk.attribute("Id").orElseThrow(), target.substring(1));
            }
        }
    }
}
