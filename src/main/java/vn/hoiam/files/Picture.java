package vn.hoiam.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Points and nothing else: a decoded picture, to be made smaller, turned upright and written anew. */
record Picture(BufferedImage points) {

    private static final float GOOD = 0.85f;
    private static final int WHOLE = 1_000;

    /** No longer than this on its long side; smaller ones stay as they are. */
    Picture within(int longSide) {
        var from = points;
        var width = points.getWidth();
        var height = points.getHeight();
        // By halves, since a point is made of the four around it and no more.
        while (Math.max(width, height) > 2 * longSide) {
            width = Math.max(1, width / 2);
            height = Math.max(1, height / 2);
            from = drawn(from, width, height);
        }
        var longest = Math.max(width, height);
        var scale = longest > longSide ? (double) longSide / longest : 1;
        return new Picture(drawn(
                from, Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale))));
    }

    /** Upright, when the camera was held as these notes (1 to 8, as Exif numbers them) say. */
    Picture turned(int orientation) {
        if (orientation == 1) {
            return this;
        }
        var width = points.getWidth();
        var height = points.getHeight();
        var lies = orientation >= 5;
        var upright = new BufferedImage(lies ? height : width, lies ? width : height, points.getType());
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                var across = lies ? y : x;
                var down = lies ? x : y;
                var isFromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                var isFromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                upright.setRGB(
                        x,
                        y,
                        points.getRGB(
                                isFromRight ? width - 1 - across : across, isFromBelow ? height - 1 - down : down));
            }
        }
        return new Picture(upright);
    }

    /** The same with boxes painted over it, drawn a little larger than asked rather than smaller. */
    Picture blackened(List<Box> boxes) {
        var covered = drawn(points, points.getWidth(), points.getHeight());
        var pen = covered.createGraphics();
        try {
            pen.setColor(Color.BLACK);
            for (var box : boxes) {
                var left = points.getWidth() * box.left() / WHOLE;
                var top = points.getHeight() * box.top() / WHOLE;
                var right = (points.getWidth() * (box.left() + box.width()) + WHOLE - 1) / WHOLE;
                var bottom = (points.getHeight() * (box.top() + box.height()) + WHOLE - 1) / WHOLE;
                pen.fillRect(left, top, right - left, bottom - top);
            }
        } finally {
            pen.dispose();
        }
        return new Picture(covered);
    }

    byte[] written(FileType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = writer(type);
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(GOOD);
            }
            writer.write(null, new IIOImage(type == FileType.JPEG ? opaque() : points, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage opaque() {
        return points.getColorModel().hasAlpha()
                ? drawn(points, points.getWidth(), points.getHeight(), BufferedImage.TYPE_INT_RGB)
                : points;
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var type = from.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return drawn(from, width, height, type);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height, int type) {
        var drawn = new BufferedImage(width, height, type);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            if (type == BufferedImage.TYPE_INT_RGB) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.drawImage(from, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static ImageWriter writer(FileType type) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(type.name());
        return writers.next();
    }
}
