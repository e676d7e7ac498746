package vn.hoiam.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files for tests, made here: honest ones, and those that people make to do harm. */
public final class FileSamples {

    private FileSamples() {}

    public static HandedOver handedOver(String name, byte[] content) {
        return new HandedOver(name, content.length, () -> new ByteArrayInputStream(content));
    }

    /** A photo whose upper left corner is red and whose rest is blue. */
    public static byte[] jpeg(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] pdf() {
        return pdf("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj");
    }

    /** The beginning of a digital signature as programs that sign write it, and some bytes more. */
    public static byte[] signature() {
        return join(
                new byte[] {0x30, (byte) 0x82, 0x10, 0x00, 0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7
                },
                new byte[] {0x0D, 0x01, 0x07, 0x02, (byte) 0xA0, 0x00},
                latin("the rest of it"));
    }

    public static byte[] pdf(String objects) {
        return latin("%PDF-1.7\n" + objects + "\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    }

    /** A PDF that hides these objects in a compressed list. */
    static byte[] pdfHiding(String objects) {
        return join(
                latin("%PDF-1.7\n5 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>\nstream\n"),
                deflated(latin(objects)),
                latin("\nendstream endobj\n%%EOF\n"));
    }

    /** The photo with camera notes that say how it was held and where it was taken. */
    public static byte[] withCameraNotes(byte[] jpeg, int orientation) {
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        tiff.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        tiff.writeBytes(new byte[] {(byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0});
        tiff.writeBytes(latin("GPSLatitude 20.6464 N GPSLongitude 106.0511 E, Sony"));
        var notes = join(latin("Exif"), new byte[2], tiff.toByteArray());
        var length = notes.length + 2;
        return join(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length},
                notes,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The beginning of a picture of this size, and next to nothing of the picture. */
    static byte[] pngPromising(int width, int height) {
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", join(number(width), number(height), new byte[] {8, 2, 0, 0, 0})),
                chunk("IDAT", deflated(new byte[100_000])),
                chunk("IEND", new byte[0]));
    }

    static byte[] zip() {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("hidden.txt"));
                zip.write(latin("hidden behind a picture"));
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = join(latin(name), content);
        var sum = new CRC32();
        sum.update(named);
        return join(number(content.length), named, number((int) sum.getValue()));
    }

    private static byte[] number(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        var buffer = new byte[bytes.length + 100];
        var length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
