package vn.hoiam.papers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.hoiam.Refusal;

/**
 * A file somebody saved in a spreadsheet to hand it in: a workbook (XLSX), or a table as text. What it is shows in what
 * stands in it, not in its name.
 */
public final class SpreadsheetFile {

    /** In bytes; ten thousand rows of a work plan are about one million. */
    public static final int MOST_BYTES = 10_000_000;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};

    /** What the older XLS begins with, and every workbook behind a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

    private SpreadsheetFile() {}

    /**
     * Reads the table in a file: of a workbook the first sheet that can be seen.
     *
     * @throws Refusal when there is no such table in it, or more of it than allowed
     */
    public static PastedTable read(byte[] content, List<Column> columns, int mostRows) {
        if (content.length > MOST_BYTES) {
            throw new Refusal("papers.table.large");
        }
        if (begins(content, COMPOUND)) {
            throw new Refusal("papers.table.old");
        }
        if (begins(content, ARCHIVE) || begins(content, EMPTY_ARCHIVE)) {
            return workbook(content, columns, mostRows);
        }
        return PastedTable.of(SeparatedText.of(text(content)).lines(), columns, mostRows);
    }

    private static PastedTable workbook(byte[] content, List<Column> columns, int mostRows) {
        var mostColumns = Headings.mostColumns(columns);
        try (var sheet = new WorkbookSheet(plain(content, mostColumns), mostColumns)) {
            return PastedTable.of(sheet.lines(), columns, mostRows);
        } catch (Refusal told) {
            throw told;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // Bytes of any kind can be handed in, and the readers of archives and XML say no in many ways.
            var refusal = new Refusal("papers.table.broken");
            refusal.initCause(broken);
            throw refusal;
        }
    }

    private static byte[] plain(byte[] content, int mostColumns) throws IOException, XMLStreamException {
        try (var parts = new ArchiveParts(content)) {
            return new UploadedWorkbook(parts).plain(mostColumns);
        }
    }

    private static String text(byte[] content) {
        if (begins(content, LITTLE_ENDIAN)) {
            return decoded(content, StandardCharsets.UTF_16LE);
        }
        return decoded(content, begins(content, BIG_ENDIAN) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] content, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException other) {
            var refusal = new Refusal("papers.table.coded");
            refusal.initCause(other);
            throw refusal;
        }
        throw new Refusal("papers.table.coded");
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
