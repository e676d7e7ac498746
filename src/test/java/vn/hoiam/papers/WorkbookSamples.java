package vn.hoiam.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks as other programs write them, and as nobody should. */
final class WorkbookSamples {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int BLOCK = 1_000;

    private final Map<String, InputStream> parts = new LinkedHashMap<>();

    private WorkbookSamples() {}

    static WorkbookSamples anArchive() {
        return new WorkbookSamples();
    }

    /** A workbook of one sheet with this in it. */
    static WorkbookSamples aWorkbook(String sheetData) {
        return new WorkbookSamples()
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='" + RELATIONS
                                + "'><sheets><sheet name='Kế hoạch' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", sheet(sheetData));
    }

    static String sheet(String sheetData) {
        return "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>";
    }

    static String relations(String... targets) {
        var text = new StringBuilder("<Relationships>");
        for (int i = 0; i < targets.length; i++) {
            text.append("<Relationship Id='rId")
                    .append(i + 1)
                    .append("' Type='" + RELATIONS + "/worksheet' Target='")
                    .append(targets[i])
                    .append("'/>");
        }
        return text.append("</Relationships>").toString();
    }

    /** A row of texts, its cells without addresses. */
    static String row(String... cells) {
        var row = new StringBuilder("<row>");
        for (var cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    WorkbookSamples with(String part, String text) {
        return with(part, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    WorkbookSamples with(String part, InputStream content) {
        parts.put(part, content);
        return this;
    }

    byte[] build() {
        var file = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(file)) {
            archive.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().transferTo(archive);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** The same parts, none of them packed: a changed letter is a changed letter of what is read. */
    static byte[] unpacked(byte[] workbook) {
        var file = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(file)) {
            to.setLevel(0);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** About so many times the same, without ever being as long in memory. */
    static InputStream repeated(String before, String text, long times, String after) {
        var many = text.repeat((int) Math.min(times, BLOCK)).getBytes(StandardCharsets.UTF_8);
        var first = new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8));
        var last = new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8));
        var middle = Stream.generate(() -> (InputStream) new ByteArrayInputStream(many))
                .limit(Math.max(1, times / BLOCK));
        return new SequenceInputStream(new Parts(Stream.of(Stream.of(first), middle, Stream.of(last))
                .<InputStream>flatMap(parts -> parts)
                .iterator()));
    }

    /** One stream after another. */
    private record Parts(Iterator<InputStream> streams) implements Enumeration<InputStream> {

        @Override
        public boolean hasMoreElements() {
            return streams.hasNext();
        }

        @Override
        public InputStream nextElement() {
            return streams.next();
        }
    }
}
