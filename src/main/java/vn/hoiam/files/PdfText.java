package vn.hoiam.files;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A program of its own: reads a PDF from its standard input and writes what stands in it to its standard output. A file can be made
 * to need more memory or time than there is; whoever reads it here loses this process and nothing else. See {@link PdfReading}.
 */
final class PdfText {

    /** Twenty pages or so; what follows in a longer paper is not found. */
    static final int MOST_LETTERS = 50_000;

    /** What it ends with where the file is no PDF that can be read, or needs more of the processor than a paper does. */
    static final int UNREADABLE = 65;

    /** What it ends with where time ran out, which may be the machine’s fault. */
    private static final int TOO_LATE = 75;

    private static final int LOOKS_A_SECOND = 10;

    private PdfText() {}

    /**
     * Ends with 0 and the text, or with {@link #UNREADABLE}; anything else says nothing about the file.
     *
     * @param limits how many milliseconds of the processor it may take, and how many in all
     */
    public static void main(String... limits) throws IOException {
        goFirst();
        watch(Duration.ofMillis(Long.parseLong(limits[0])), Duration.ofMillis(Long.parseLong(limits[1])));
        FontMappers.set(new OneFont());
        var file = System.in.readAllBytes();
        try {
            System.out.write(read(file).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            System.exit(0);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError unreadable) {
            // Linkage: what it is encrypted with, the portal does not have.
            Runtime.getRuntime().halt(UNREADABLE);
        }
    }

    /** Where memory runs short, this process goes and not the portal. */
    private static void goFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException asItIs) {
            return;
        }
    }

    private static String read(byte[] file) throws IOException {
        var text = new Cut();
        try (var pdf = Loader.loadPDF(file)) {
            new PDFTextStripper().writeText(pdf, text);
        } catch (Full enough) {
            // What came before is what is found.
        }
        return text.toString();
    }

    /** It ends by itself, whatever has become of the portal that started it. */
    private static void watch(Duration processor, Duration inAll) {
        var began = System.nanoTime();
        var spent = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Executors.newSingleThreadScheduledExecutor(work -> {
                    var watch = new Thread(work);
                    watch.setDaemon(true);
                    return watch;
                })
                .scheduleAtFixedRate(
                        () -> {
                            if (spent.getProcessCpuTime() > processor.toNanos()) {
                                Runtime.getRuntime().halt(UNREADABLE);
                            }
                            if (System.nanoTime() - began > inAll.toNanos()) {
                                Runtime.getRuntime().halt(TOO_LATE);
                            }
                        },
                        0,
                        TimeUnit.SECONDS.toMillis(1) / LOOKS_A_SECOND,
                        TimeUnit.MILLISECONDS);
    }

    /** Says that no more is wanted. */
    private static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Cut extends Writer {

        private final StringWriter kept = new StringWriter();
        private int left = MOST_LETTERS;

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            var taken = Math.min(length, left);
            kept.write(letters, from, taken);
            left -= taken;
            if (left == 0) {
                throw new Full();
            }
        }

        @Override
        public void flush() {
            kept.flush();
        }

        @Override
        public void close() {
            flush();
        }

        @Override
        public String toString() {
            return kept.toString();
        }
    }
}
