package vn.hoiam.papers;

import java.util.ArrayList;
import java.util.List;

/** Breaks a block into lines, between words, and within a word only when it is longer than a line. */
final class Wrapping {

    private final Typefaces faces;
    private final int block;
    private final Style style;
    private final double measure;
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();
    private double used;

    private Wrapping(Typefaces faces, int block, Style style, double measure) {
        this.faces = faces;
        this.block = block;
        this.style = style;
        this.measure = measure;
    }

    /**
     * The lines of a block.
     *
     * @param number which block of its paper it is
     * @param measure how long a line may be
     */
    static List<Line> of(Block block, int number, Typefaces faces, double measure) {
        var wrapping = new Wrapping(faces, number, block.style(), measure);
        block.runs().stream().map(faces::settable).forEach(wrapping::write);
        wrapping.endLine(Line.Ending.LAST);
        return wrapping.lines;
    }

    private void write(Run run) {
        var parts = run.text().split("\n", -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                endLine(Line.Ending.BROKEN);
            }
            var space = "";
            for (var word : parts[part].split(" ", -1)) {
                write(run, space, word);
                space = " ";
            }
        }
    }

    private void write(Run run, String space, String word) {
        var spaced = line.isEmpty() ? word : space + word;
        if (fits(run.face(), spaced)) {
            append(run.saying(spaced));
        } else if (line.isEmpty()) {
            breakUp(run, word);
        } else if (!word.isEmpty()) {
            endLine(Line.Ending.FULL);
            write(run, "", word);
        }
    }

    private void breakUp(Run run, String word) {
        var rest = word;
        for (int end = fitting(run.face(), rest); end < rest.length(); end = fitting(run.face(), rest)) {
            append(run.saying(rest.substring(0, end)));
            endLine(Line.Ending.FULL);
            rest = rest.substring(end);
        }
        append(run.saying(rest));
    }

    private boolean fits(Face face, String text) {
        return used + width(face, text) <= measure - indent();
    }

    /** How much of a text the line has room for: at least one letter, which the narrowest column has. */
    private int fitting(Face face, String text) {
        var left = measure - indent() - used;
        var end = 0;
        while (end < text.length()) {
            var next = text.offsetByCodePoints(end, 1);
            left -= width(face, text.substring(end, next));
            if (left < 0 && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private void append(Run more) {
        if (more.text().isEmpty()) {
            return;
        }
        used += width(more.face(), more.text());
        var last = line.size() - 1;
        if (last >= 0 && line.get(last).looksLike(more)) {
            line.set(last, more.saying(line.get(last).text() + more.text()));
        } else {
            line.add(more);
        }
    }

    private void endLine(Line.Ending ending) {
        lines.add(new Line(block, style, line, indent(), used, lines.isEmpty() ? style.gap() : 0, ending, false));
        line.clear();
        used = 0;
    }

    private int indent() {
        return style.indent(lines.isEmpty());
    }

    private double width(Face face, String text) {
        return faces.width(new Run(face, text), style);
    }
}
