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
        wrapping.endLine();
        return wrapping.lines;
    }

    private void write(Run run) {
        var parts = run.text().split("\n", -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                endLine();
            }
            var space = "";
            for (var word : parts[part].split(" ", -1)) {
                write(run.face(), space, word);
                space = " ";
            }
        }
    }

    private void write(Face face, String space, String word) {
        var spaced = line.isEmpty() ? word : space + word;
        if (!fits(face, spaced) && !line.isEmpty()) {
            if (word.isEmpty()) {
                return;
            }
            endLine();
            spaced = word;
        }
        while (!fits(face, spaced)) {
            var end = longestThatFits(face, spaced);
            append(face, spaced.substring(0, end));
            endLine();
            spaced = spaced.substring(end);
        }
        append(face, spaced);
    }

    private boolean fits(Face face, String text) {
        return used + width(face, text) <= measure - indent();
    }

    /** At least one letter: even the narrowest column has room for it. */
    private int longestThatFits(Face face, String word) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(face, word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private void append(Face face, String text) {
        if (text.isEmpty()) {
            return;
        }
        used += width(face, text);
        var last = line.size() - 1;
        if (last >= 0 && line.get(last).face() == face) {
            line.set(last, new Run(face, line.get(last).text() + text));
        } else {
            line.add(new Run(face, text));
        }
    }

    private void endLine() {
        lines.add(new Line(block, style, line, indent(), used, lines.isEmpty() ? style.gap() : 0, false));
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
