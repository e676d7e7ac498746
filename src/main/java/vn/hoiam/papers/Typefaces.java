package vn.hoiam.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one file, each embedded when it is used first. */
final class Typefaces {

    private static final double UNITS = 1_000;

    private final PDDocument file;
    private final Map<Face, Typeface> used = new EnumMap<>(Face.class);

    Typefaces(PDDocument file) {
        this.file = file;
    }

    PDFont font(Face face) {
        return get(face).font();
    }

    /** What of a run's text can be set in its face. */
    Run settable(Run run) {
        var letters = get(run.face()).letters();
        return run.saying(Letters.settable(run.text(), letter -> letters.getGlyphId(letter) != 0));
    }

    /** In points. */
    double width(Run run, Style style) {
        try {
            return font(run.face()).getStringWidth(run.text()) / UNITS * style.size();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Typeface get(Face face) {
        return used.computeIfAbsent(face, this::embed);
    }

    private Typeface embed(Face face) {
        try {
            var font = new TTFParser().parse(face.open());
            // Letters that are joined would be narrower than they were measured.
            font.setEnableGsub(false);
            return new Typeface(PDType0Font.load(file, font, true), font.getUnicodeCmapLookup());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record Typeface(PDFont font, CmapLookup letters) {}
}
