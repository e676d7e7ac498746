package vn.hoiam.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.hoiam.Refusal;

/** The texts that the cells of a workbook share: a cell names its text by a number. */
final class SharedTexts {

    /** Ten thousand rows of a hundred columns, each cell unlike any other. */
    private static final int MOST = 1_000_000;

    private SharedTexts() {}

    /** How many there are; a cell that names a later one would have it looked for without end. */
    static int count(byte[] part) throws IOException, XMLStreamException {
        var walk = new MarkupWalk(new ByteArrayInputStream(part));
        var count = 0;
        var length = 0;
        while (walk.next()) {
            if (walk.opens("si")) {
                length = 0;
                if (++count > MOST) {
                    throw new Refusal("papers.table.large");
                }
            }
            length += walk.text().length();
            if (length > PlainCell.LONGEST) {
                throw new XMLStreamException("a text longer than a cell");
            }
        }
        return count;
    }
}
