package vn.hoiam.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What holds the copy of one sheet together: the same few lines each time, and nothing of what was handed in. */
record PlainWorkbook(ZipOutputStream file) {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Writes it, with room for a sheet, its texts and styles. */
    void frame(boolean isFrom1904) throws IOException {
        write(
                "[Content_Types].xml",
                "<Types>" + part("xl/workbook.xml", "sheet.main") + part(STRINGS, "sharedStrings")
                        + part(STYLES, "styles") + "</Types>");
        write(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + OFFICE + "\"><workbookPr date1904=\"" + isFrom1904
                        + "\"/><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        write(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"/" + SHEET + "\"/></Relationships>");
    }

    private static String part(String name, String kind) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + SPREADSHEET + kind + "+xml\"/>";
    }

    private void write(String name, String text) throws IOException {
        file.putNextEntry(new ZipEntry(name));
        file.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
