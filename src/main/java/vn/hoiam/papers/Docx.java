package vn.hoiam.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A paper as a text document on A4, to be worked on in a word processor, with its fonts in it. It says what {@link Pdf} says, in
 * the same places; the same paper is the same bytes here as well.
 */
public final class Docx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORDS = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"odttf\" ContentType=\"application/vnd.openxmlformats-officedocument.obfuscatedFont\"/>"
            + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + override("/word/document.xml", WORDS + ".document.main+xml")
            + override("/word/settings.xml", WORDS + ".settings+xml")
            + override("/word/fontTable.xml", WORDS + ".fontTable+xml")
            + override("/word/header1.xml", WORDS + ".header+xml")
            + "</Types>";

    private static final String PARTS =
            relationships(relationship("r1", OFFICE + "/officeDocument", "word/document.xml")
                    + relationship("r2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml"));

    private static final String PARTS_OF_WORDS = relationships(relationship("r1", OFFICE + "/settings", "settings.xml")
            + relationship("r2", OFFICE + "/fontTable", "fontTable.xml")
            + relationship(DocxBody.HEADER, OFFICE + "/header", "header1.xml"));

    private static final String SETTINGS =
            HEAD + "<w:settings xmlns:w=\"" + DocxBody.NAMESPACE + "\">" + "<w:embedTrueTypeFonts/></w:settings>";

    /** The number above every page but the first. */
    private static final String HEADER = HEAD + "<w:hdr xmlns:w=\"" + DocxBody.NAMESPACE + "\"><w:p><w:pPr>"
            + "<w:jc w:val=\"center\"/></w:pPr>"
            + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:rPr><w:rFonts w:ascii=\"" + Face.FAMILY + "\" w:hAnsi=\""
            + Face.FAMILY
            + "\"/><w:sz w:val=\"28\"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>";

    /** The earliest day an archive can name: nothing in it tells when it was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Docx() {}

    public static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add("[Content_Types].xml", TYPES, archive);
            add("_rels/.rels", PARTS, archive);
            add("docProps/core.xml", DocxBody.about(paper), archive);
            add("word/document.xml", DocxBody.of(paper), archive);
            add("word/_rels/document.xml.rels", PARTS_OF_WORDS, archive);
            add("word/settings.xml", SETTINGS, archive);
            add("word/header1.xml", HEADER, archive);
            add("word/fontTable.xml", HEAD + fonts(), archive);
            add("word/_rels/fontTable.xml.rels", relationships(fontFiles()), archive);
            for (var face : Face.values()) {
                add(EmbeddedFont.of(face).part(), EmbeddedFont.of(face).obfuscated(), archive);
            }
        } catch (IOException | XMLStreamException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        return bytes.toByteArray();
    }

    private static String fonts() {
        var fonts = new StringBuilder("<w:fonts xmlns:w=\"" + DocxBody.NAMESPACE + "\" xmlns:r=\"" + OFFICE
                + "\"><w:font w:name=\"" + Face.FAMILY
                + "\"><w:charset w:val=\"00\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/>");
        for (var face : Face.values()) {
            fonts.append("<w:embed%s r:id=\"%s\" w:fontKey=\"%s\"/>"
                    .formatted(
                            EmbeddedFont.of(face).use(),
                            face,
                            EmbeddedFont.of(face).key()));
        }
        return fonts.append("</w:font></w:fonts>").toString();
    }

    private static String fontFiles() {
        var files = new StringBuilder();
        for (var face : Face.values()) {
            files.append(relationship(
                    face.name(), OFFICE + "/font", EmbeddedFont.of(face).part().substring("word/".length())));
        }
        return files.toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + all + "</Relationships>";
    }

    private static void add(String name, String text, ZipOutputStream archive) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8), archive);
    }

    private static void add(String name, byte[] content, ZipOutputStream archive) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }
}
