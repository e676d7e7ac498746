package vn.hoiam.papers;

import static vn.hoiam.papers.WordXml.twips;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The words of a paper as WordprocessingML: each block a paragraph, two columns a table without lines. */
final class DocxBody {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String HEADER = "above";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";

    private static final int HALVES = 2;
    private static final int BELOW = 3;

    private final WordXml xml;
    private final Typefaces faces;

    private DocxBody(WordXml xml, Typefaces faces) {
        this.xml = xml;
        this.faces = faces;
    }

    static String of(Paper paper) throws IOException, XMLStreamException {
        try (var measured = new PDDocument()) {
            var xml = new WordXml("w:document", "w", NAMESPACE, "r", RELATIONSHIPS);
            xml.open("w:body");
            var body = new DocxBody(xml, new Typefaces(measured));
            body.write(paper.bands());
            body.writeEnd();
            body.writeSheet(paper.foot());
            return xml.end();
        }
    }

    /** What the document says of itself: its title and language, and nothing of its making. */
    static String about(Paper paper) throws XMLStreamException {
        var xml = new WordXml("cp:coreProperties", "cp", CORE, "dc", DUBLIN);
        xml.element("dc:title", Letters.settable(paper.title(), letter -> true));
        xml.element("dc:language", "vi-VN");
        return xml.end();
    }

    private void write(List<Paper.Band> bands) throws XMLStreamException {
        for (var band : bands) {
            if (band.isDivided()) {
                writeColumns(band.left(), band.right());
            } else {
                write(band.left().get(0));
            }
        }
    }

    private void writeColumns(List<Block> left, List<Block> right) throws XMLStreamException {
        xml.open("w:tbl");
        xml.open("w:tblPr");
        xml.empty("w:tblW", "w:w", twips(Sheet.WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar");
        xml.empty("w:left", "w:w", "0", "w:type", "dxa");
        xml.empty("w:right", "w:w", "0", "w:type", "dxa");
        xml.close(2);
        xml.open("w:tblGrid");
        xml.empty("w:gridCol", "w:w", twips(Sheet.LEFT_COLUMN));
        xml.empty("w:gridCol", "w:w", twips(Sheet.WIDTH - Sheet.LEFT_COLUMN));
        xml.close(1);
        xml.open("w:tr");
        xml.open("w:trPr");
        xml.empty("w:cantSplit");
        xml.close(1);
        writeCell(left, Sheet.LEFT_COLUMN);
        writeCell(right, Sheet.WIDTH - Sheet.LEFT_COLUMN);
        xml.close(2);
    }

    private void writeCell(List<Block> blocks, double width) throws XMLStreamException {
        xml.open("w:tc");
        xml.open("w:tcPr");
        xml.empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
        xml.close(1);
        for (var block : blocks) {
            write(block);
        }
        if (blocks.isEmpty()) {
            // A cell ends with a paragraph, even an empty one.
            xml.empty("w:p");
        }
        xml.close(1);
    }

    private void write(Block block) throws XMLStreamException {
        var style = block.style();
        xml.open("w:p");
        xml.open("w:pPr");
        if (style.isWhole()) {
            xml.empty("w:keepNext");
        }
        xml.empty(
                "w:spacing",
                "w:before",
                twips(style.gap()),
                "w:after",
                "0",
                "w:line",
                twips(style.lineHeight()),
                "w:lineRule",
                "atLeast");
        if (style.indent(true) > style.indent(false)) {
            xml.empty("w:ind", "w:firstLine", twips(style.indent(true)));
        } else if (style.indent(true) > 0) {
            xml.empty("w:ind", "w:left", twips(style.indent(true)));
        } else if (style.side() == Style.Side.RIGHT_HALF) {
            xml.empty("w:ind", "w:left", twips(Sheet.WIDTH / 2));
        }
        xml.empty("w:jc", "w:val", side(style));
        xml.close(1);
        for (var run : block.runs()) {
            write(faces.settable(run), style);
        }
        xml.close(1);
        if (style.rule() > 0) {
            writeRule(block);
        }
    }

    private static String side(Style style) {
        return switch (style.side()) {
            case LEFT, LEFT_EDGE -> style.isJustified() ? "both" : "left";
            case RIGHT -> "right";
            default -> "center";
        };
    }

    private void write(Run run, Style style) throws XMLStreamException {
        xml.open("w:r");
        xml.open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", Face.FAMILY, "w:hAnsi", Face.FAMILY, "w:cs", Face.FAMILY);
        if (run.face().isBold()) {
            xml.empty("w:b");
        }
        if (run.face().isItalic()) {
            xml.empty("w:i");
        }
        xml.empty("w:sz", "w:val", String.valueOf(style.size() * HALVES));
        if (run.isUnderlined()) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.empty("w:lang", "w:val", "vi-VN");
        xml.close(1);
        var parts = run.text().split("\n", -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                xml.empty("w:br");
            }
            xml.words(parts[part]);
        }
        xml.close(1);
    }

    /** A line of its own below the last line of a block, as long as that has it. */
    private void writeRule(Block block) throws XMLStreamException {
        var lines = Wrapping.of(block, 0, faces, block.style().measure());
        var length = lines.get(lines.size() - 1).width() * block.style().rule();
        var aside = twips((block.style().measure() - length) / 2);
        xml.open("w:p");
        xml.open("w:pPr");
        xml.open("w:pBdr");
        xml.empty("w:top", "w:val", "single", "w:sz", "6", "w:space", "1", "w:color", "000000");
        xml.close(1);
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", twips(BELOW), "w:lineRule", "exact");
        xml.empty("w:ind", "w:left", aside, "w:right", aside);
        xml.close(2);
    }

    /** Below a table a word processor wants a paragraph: one that takes no room. */
    private void writeEnd() throws XMLStreamException {
        xml.open("w:p");
        xml.open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.close(2);
    }

    private void writeSheet(Foot foot) throws XMLStreamException {
        xml.open("w:sectPr");
        if (foot.isAbove()) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", HEADER);
        }
        xml.empty("w:pgSz", "w:w", twips(Sheet.SIZE.getWidth()), "w:h", twips(Sheet.SIZE.getHeight()));
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(Sheet.MARGIN),
                "w:right",
                twips(Sheet.MARGIN),
                "w:bottom",
                twips(Sheet.MARGIN),
                "w:left",
                twips(Sheet.LEFT),
                "w:header",
                twips(Sheet.MARGIN / 2),
                "w:footer",
                twips(Sheet.MARGIN / 2),
                "w:gutter",
                "0");
        xml.empty("w:titlePg");
        xml.close(1);
    }
}
