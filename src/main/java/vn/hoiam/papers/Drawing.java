package vn.hoiam.papers;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import vn.hoiam.texts.Texts;

/** Draws pages: their lines where these were laid, and the foot. */
final class Drawing {

    private static final double SQUARE = 44;
    private static final double BESIDE_SQUARE = SQUARE + 8;
    private static final double ROOM_FOR_NUMBER = 60;
    private static final int MOST_FOOT_LINES = 3;
    private static final double BELOW_MOTTO = 4;
    private static final double BELOW_NAMES = 6;
    private static final double THIN = 0.6;
    private static final double ABOVE = 16;
    private static final double UNDER = 2;

    private final PDDocument file;
    private final Typefaces faces;
    private final Foot foot;
    private final Tags tags;

    Drawing(PDDocument file, Typefaces faces, Foot foot) {
        this.file = file;
        this.faces = faces;
        this.foot = foot;
        this.tags = new Tags(file);
    }

    void draw(List<Sheet> sheets) throws IOException {
        for (int number = 1; number <= sheets.size(); number++) {
            var page = new PDPage(Sheet.SIZE);
            file.addPage(page);
            try (var ink = new PDPageContentStream(file, page)) {
                for (var placed : sheets.get(number - 1).lines()) {
                    draw(placed, page, ink);
                }
                ink.beginMarkedContent(COSName.ARTIFACT);
                if (!foot.isAbove()) {
                    drawFoot(Texts.of(Texts.VIETNAMESE, "papers.page", number, sheets.size()), ink);
                } else if (number > 1) {
                    drawAbove(String.valueOf(number), ink);
                }
                ink.endMarkedContent();
            }
        }
        tags.close();
    }

    private void draw(Sheet.Placed placed, PDPage page, PDPageContentStream ink) throws IOException {
        var line = placed.line();
        ink.beginMarkedContent(Tags.LINE, tags.next(line, page));
        write(line, placed.x(), placed.y(), ink);
        ink.endMarkedContent();
        if (line.style().rule() > 0 && line.ending() == Line.Ending.LAST) {
            var aside = line.width() * (1 - line.style().rule()) / 2;
            ink.beginMarkedContent(COSName.ARTIFACT);
            rule(
                    placed.x() + aside,
                    placed.x() + line.width() - aside,
                    placed.y() - (aside > 0 ? BELOW_NAMES : BELOW_MOTTO),
                    ink);
            ink.endMarkedContent();
        }
    }

    private void drawAbove(String number, PDPageContentStream ink) throws IOException {
        var line = Wrapping.of(
                        new Block(Style.BODY_CENTRE, List.of(new Run(Face.REGULAR, number))), 0, faces, Sheet.WIDTH)
                .get(0);
        write(line, Sheet.LEFT + (Sheet.WIDTH - line.width()) / 2, Sheet.TOP + ABOVE, ink);
    }

    private void drawFoot(String number, PDPageContentStream ink) throws IOException {
        var top = Sheet.FOOT + SQUARE;
        rule(Sheet.LEFT, Sheet.RIGHT, top + BELOW_MOTTO, ink);
        var left = Sheet.LEFT + (foot.code().isEmpty() ? 0 : BESIDE_SQUARE);
        var y = top - Style.FOOT.lineHeight();
        for (var line : wrapped(foot.text(), Sheet.RIGHT - ROOM_FOR_NUMBER - left)) {
            write(line, left, y, ink);
            y -= line.height();
        }
        var numbered = wrapped(number, ROOM_FOR_NUMBER).get(0);
        write(numbered, Sheet.RIGHT - numbered.width(), top - Style.FOOT.lineHeight(), ink);
        if (!foot.code().isEmpty()) {
            drawSquare(Square.of(foot.code()), top, ink);
        }
    }

    private List<Line> wrapped(String text, double measure) {
        var lines = Wrapping.of(Block.foot(text), 0, faces, measure);
        return lines.subList(0, Math.min(lines.size(), MOST_FOOT_LINES));
    }

    private static void drawSquare(Square square, double top, PDPageContentStream ink) throws IOException {
        var unit = SQUARE / square.size();
        for (var stripe : square.stripes()) {
            ink.addRect(
                    (float) (Sheet.LEFT + stripe.x() * unit),
                    (float) (top - (stripe.y() + 1) * unit),
                    (float) (stripe.length() * unit),
                    (float) unit);
        }
        ink.fill();
    }

    private void write(Line line, double x, double y, PDPageContentStream ink) throws IOException {
        var stretch = line.stretch();
        var at = x;
        for (var run : line.runs()) {
            var from = at;
            for (var part : stretch > 0 ? run.text().split("(?<= )") : new String[] {run.text()}) {
                show(run.saying(part), line.style(), at, y, ink);
                at += faces.width(run.saying(part), line.style()) + (part.endsWith(" ") ? stretch : 0);
            }
            if (run.isUnderlined()) {
                rule(from, at, y - UNDER, ink);
            }
        }
    }

    private void show(Run run, Style style, double x, double y, PDPageContentStream ink) throws IOException {
        ink.beginText();
        ink.newLineAtOffset((float) x, (float) y);
        ink.setFont(faces.font(run.face()), style.size());
        ink.showText(run.text());
        ink.endText();
    }

    private static void rule(double from, double to, double y, PDPageContentStream ink) throws IOException {
        ink.setLineWidth((float) THIN);
        ink.moveTo((float) from, (float) y);
        ink.lineTo((float) to, (float) y);
        ink.stroke();
    }
}
