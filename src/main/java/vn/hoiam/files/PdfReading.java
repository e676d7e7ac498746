package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads what stands in a PDF that somebody handed in, in a process with memory and time of its own, behind everybody else who wants the
 * processor. One that takes too much is ended, and so are its words; the portal goes on.
 */
@ApplicationScoped
public class PdfReading {

    /** Of the processor; a paper of twenty pages takes one. */
    private static final Duration WORTH = Duration.ofSeconds(10);

    private static final Duration IN_ALL = Duration.ofSeconds(60);
    /** Until a process that does not end by itself is ended. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MOST_MEGABYTES = 160;
    /** A letter takes four bytes at most. */
    private static final int MOST_BYTES = 4 * PdfText.MOST_LETTERS;
    /** What Java ends with where it is told to end for want of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Path NICE = Path.of("/usr/bin/nice");

    @Inject
    Shelf shelf;

    /**
     * What stands in the file, as one text: an empty one where nothing can be read of it, such as of a scan.
     *
     * @return nothing where the reading failed, which says nothing about the file
     */
    public Optional<String> read(String file) {
        return shelf.find(file).flatMap(pdf -> read(pdf, WORTH, IN_ALL));
    }

    static Optional<String> read(Path pdf, Duration worth, Duration inAll) {
        try {
            var process = program(pdf, worth, inAll).start();
            try {
                return told(process, inAll.plus(PATIENCE));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("a file cannot be read in a process of its own", failed);
        }
    }

    /** Whoever neither ends nor says anything is ended, so that nobody waits for what they have to say. */
    private static Optional<String> told(Process process, Duration longest) throws IOException {
        var ending = process.onExit().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS);
        ending.exceptionally(late -> process.destroyForcibly());
        byte[] told;
        try (var output = process.getInputStream()) {
            told = output.readNBytes(MOST_BYTES);
        } catch (IOException cutOff) {
            return Optional.empty();
        }
        return switch (ending.handle((ended, late) -> late == null ? ended.exitValue() : -1)
                .join()) {
            case 0 -> Optional.of(clean(new String(told, StandardCharsets.UTF_8)));
            case PdfText.UNREADABLE, OUT_OF_MEMORY -> Optional.of("");
            default -> Optional.empty();
        };
    }

    private static ProcessBuilder program(Path pdf, Duration worth, Duration inAll) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            line.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx" + MOST_MEGABYTES + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash"));
        line.addAll(List.of("-XX:ErrorFile=/dev/null", "-Xshare:auto", "-Djava.awt.headless=true"));
        line.addAll(List.of("-cp", classPath(), PdfText.class.getName()));
        line.addAll(List.of(Long.toString(worth.toMillis()), Long.toString(inAll.toMillis())));
        var program =
                new ProcessBuilder(line).redirectInput(pdf.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // It needs nothing of what the portal was told, least of all passwords; but it is to know names of folders as
        // they are.
        program.environment().clear();
        program.environment().put("LC_ALL", "C.UTF-8");
        return program;
    }

    private static String classPath() {
        return Stream.of(PdfText.class, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, Log.class)
                .map(PdfReading::place)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The folder or library a class lies in; some servers name the file of the class itself. */
    private static String place(Class<?> type) {
        try {
            var place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            var file = Path.of(type.getName().replace('.', '/') + ".class");
            return place.endsWith(file)
                    ? place.getRoot()
                            .resolve(place.subpath(0, place.getNameCount() - file.getNameCount()))
                            .toString()
                    : place.toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without what the database cannot keep and nobody can read. */
    private static String clean(String told) {
        return told.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
    }
}
