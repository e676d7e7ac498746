package vn.hoiam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the server's processor time goes while something is done: in whose code it was found each time the Java machine
 * looked. What the Java library does counts for who called it.
 */
final class Profile {

    private static final String JAVA = "(java|javax|jdk|sun|com\\.sun\\.proxy)\\..*";
    private static final Map<String, String> LIBRARIES = Map.of(
            "vn.hoiam", "portal",
            "org.eclipse.persistence", "EclipseLink",
            "org.postgresql", "driver",
            "org.glassfish.jersey", "Jersey",
            "org.jboss.weld", "Weld",
            "com.sun.faces", "Faces",
            "org.primefaces", "PrimeFaces",
            "org.glassfish.grizzly", "Grizzly",
            "org.apache.catalina", "Catalina",
            "com.sun.enterprise", "connection pool");

    private Profile() {}

    /** The shares of a recording in per cent, the largest first, as one line. */
    static String during(ScratchPortal portal, Path file, Runnable work) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        portal.tell("JFR.start", "name=bench", "settings=profile");
        work.run();
        portal.tell("JFR.stop", "name=bench", "filename=" + file);
        return line(RecordingFile.readAllEvents(file));
    }

    private static String line(List<RecordedEvent> events) {
        var found = new TreeMap<String, Long>();
        events.stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .forEach(event -> found.merge(owner(event), 1L, Long::sum));
        var all = found.values().stream().mapToLong(Long::longValue).sum();
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(8)
                .map(entry -> entry.getKey() + " " + Math.round(100.0 * entry.getValue() / all) + " %")
                .collect(Collectors.joining(", "));
    }

    private static String owner(RecordedEvent event) {
        var stack = event.getStackTrace();
        return stack == null
                ? "unknown"
                : stack.getFrames().stream()
                        .map(Profile::type)
                        .filter(type -> !type.matches(JAVA))
                        .findFirst()
                        .map(Profile::library)
                        .orElse("Java");
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    private static String library(String type) {
        return LIBRARIES.entrySet().stream()
                .filter(known -> type.startsWith(known.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> type.replaceFirst("^((?:[^.]+\\.){2}[^.]+).*", "$1"));
    }
}
