package vn.hoiam.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.hoiam.texts.Texts;

/**
 * A paper as a PDF on A4, with the letters it uses in it. The same paper is the same bytes, so that they can be hashed;
 * nothing in them tells when, where or by which program they were made.
 */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private Pdf() {}

    /** Whatever was typed into the paper: letters without a shape here leave a box. */
    public static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new PDDocument()) {
            describe(paper, file);
            var faces = new Typefaces(file);
            new Drawing(file, faces, paper.foot())
                    .draw(Sheet.of(Typesetting.lines(paper, faces), paper.foot().room()));
            file.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void describe(Paper paper, PDDocument file) {
        // Every file has an id; this one would be made of the time.
        file.setDocumentId((long) paper.words().hashCode());
        file.getDocumentInformation().setTitle(paper.title());
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage(Texts.VIETNAMESE.getLanguage());
        var viewing = new PDViewerPreferences(new COSDictionary());
        viewing.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewing);
    }
}
