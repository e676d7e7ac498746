package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.hoiam.Refusal;

/**
 * Paints a photo anew, so that nothing of the file it came in is left: no position, no camera, nothing hidden behind the
 * picture. One photo at a time, because a picture takes far more memory than its file.
 */
@ApplicationScoped
public class PhotoCleaning {

    static final int LONG_SIDE = 2_000;
    static final int PREVIEW_SIDE = 400;

    private static final int MOST_POINTS = 40_000_000;
    private static final int MOST_SIDE = 20_000;
    // A telephone’s usual picture of 12 million points is read whole; of larger ones every second or third point.
    private static final int READ_WHOLE = 4_100;
    // Some files paint the same picture over and over; honest ones take ten turns.
    private static final int MOST_SCANS = 100;
    private static final int SECONDS_OF_PATIENCE = 30;
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    private final Semaphore turn = new Semaphore(1, true);

    public PhotoCleaning() {
        ImageIO.setUseCache(false);
    }

    /** Refuses what is too large or cannot be read as a whole. */
    Cleaned clean(FileType type, byte[] file) {
        var orientation = type == FileType.JPEG ? orientation(file) : 1;
        if (type == FileType.PNG && !contains(file, PNG_END)) {
            throw new Refusal("files.damaged");
        }
        return inTurn(
                () -> paint(type, file, picture -> picture.within(LONG_SIDE).turned(orientation)));
    }

    /** A photo that was cleaned before, with these boxes painted over it. */
    Cleaned blacken(FileType type, byte[] file, List<Box> boxes) {
        return inTurn(() -> paint(type, file, picture -> picture.blackened(boxes)));
    }

    private Cleaned inTurn(Supplier<Cleaned> painting) {
        try {
            if (!turn.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
                throw new Refusal("files.busy");
            }
            try {
                return painting.get();
            } finally {
                turn.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refusal("files.busy");
        }
    }

    private static int orientation(byte[] jpeg) {
        var outline = JpegOutline.of(jpeg);
        if (!outline.isWhole() || outline.scans() > MOST_SCANS) {
            throw new Refusal("files.damaged");
        }
        return outline.orientation();
    }

    private static Cleaned paint(FileType type, byte[] file, UnaryOperator<Picture> change) {
        try {
            var picture = change.apply(new Picture(read(type, file)));
            var preview = picture.within(PREVIEW_SIDE).written(FileType.JPEG);
            var points = picture.points();
            return new Cleaned(type, picture.written(type), preview, points.getWidth(), points.getHeight());
        } catch (Refusal tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException unreadable) {
            // Whatever a decoder trips over, the file is at fault: it is its only input.
            throw new Refusal("files.damaged");
        }
    }

    private static BufferedImage read(FileType type, byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_POINTS) {
                throw new Refusal("files.pixels", width, height);
            }
            var how = reader.getDefaultReadParam();
            var step = (Math.max(width, height) + READ_WHOLE - 1) / READ_WHOLE;
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int at = file.length - wanted.length; at >= 0; at--) {
            var same = 0;
            while (same < wanted.length && file[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
