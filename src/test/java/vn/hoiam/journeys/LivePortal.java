package vn.hoiam.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A portal started as its users start it, by the launcher and from the built server, for this run alone. */
final class LivePortal implements AutoCloseable {

    private static final int MINUTES_TO_START = 5;
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static LivePortal shared;

    private final Path data;
    private final int port;
    private final Process launcher;
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private LivePortal(Path data, int port, Process launcher) {
        this.data = data;
        this.port = port;
        this.launcher = launcher;
    }

    /** The demonstration without limits, with a mail server, that all journeys share. It ends with the run. */
    static synchronized LivePortal shared() {
        if (shared == null) {
            var settings = new HashMap<>(Mailbox.settings());
            settings.put("HOIAM_LIMITS", "off");
            shared = start("demo", server(), newFolder(), settings);
            var started = shared;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.close();
                started.keepLog("server.log");
                delete(started.data);
            }));
        }
        return shared;
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory(TARGET, "journeys-data-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The server as it was built. */
    static Path server() {
        return TARGET.resolve("server");
    }

    /** Starts {@code server} on {@code data} and waits until it says where it is. */
    static LivePortal start(String mode, Path server, Path data, Map<String, String> settings) {
        try {
            var port = freePort();
            var line = new ArrayList<>(
                    List.of(ProcessHandle.current().info().command().orElse("java")));
            line.addAll(List.of("-Xmx160m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
            line.addAll(List.of("-Dhoiam.server=" + server, "-cp"));
            line.add(server + "/lib/*:" + server + "/web/WEB-INF/classes:" + server + "/web/WEB-INF/lib/*");
            line.addAll(List.of("vn.hoiam.launcher.Main", mode));
            var command = new ProcessBuilder(line).redirectErrorStream(true);
            command.environment().keySet().removeIf(name -> name.startsWith("HOIAM_"));
            command.environment().put("HOIAM_DATA", data.toString());
            command.environment().put("HOIAM_PORT", Integer.toString(port));
            command.environment().putAll(settings);
            var portal = new LivePortal(data, port, command.start());
            portal.awaitStart();
            return portal;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** The launcher and everything it started: PostgreSQL with its workers, and the server. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .toList();
    }

    /** The application server alone. */
    List<ProcessHandle> application() {
        return running("java");
    }

    /** PostgreSQL with its workers. */
    List<ProcessHandle> database() {
        return running("postgres");
    }

    private List<ProcessHandle> running(String program) {
        return launcher.descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(path -> path.endsWith("/" + program))
                        .isPresent())
                .toList();
    }

    /** Pulls the plug: nobody is asked to end, nobody may finish what it was doing. */
    void kill() {
        kill(processes());
    }

    static void kill(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    /** Waits until the portal has ended, which it does in order when one of its parts is gone. */
    void awaitEnd() throws InterruptedException {
        launcher.waitFor();
    }

    /** Sends a signal to some of its processes, such as STOP. */
    static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("kill", "-s", signal));
        processes.forEach(process -> line.add(Long.toString(process.pid())));
        if (new ProcessBuilder(line).start().waitFor() != 0) {
            throw new IOException("kill -s " + signal);
        }
    }

    @Override
    public void close() {
        if (launcher.isAlive()) {
            launcher.destroy();
        }
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** What the server wrote, kept beside the pictures of failed journeys. */
    void keepLog(String name) {
        try {
            Files.createDirectories(Browser.SEEN);
            Files.copy(data.resolve("log/server.log"), Browser.SEEN.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException leftForMavenClean) {
            throw new UncheckedIOException(leftForMavenClean);
        }
    }

    private void awaitStart() {
        var reading = new Thread(this::read, "output of the portal");
        reading.setDaemon(true);
        reading.start();
        try {
            ready.get(MINUTES_TO_START, TimeUnit.MINUTES);
            requireOwn();
        } catch (ExecutionException | TimeoutException | IOException notStarted) {
            close();
            throw new IllegalStateException(
                    "The portal did not start; see " + data.resolve("log") + "\n" + String.join("\n", said),
                    notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException(interrupted);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.equals(url() + "/")) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IllegalStateException("The launcher ended."));
        } catch (IOException failed) {
            ready.completeExceptionally(failed);
        }
    }

    /** Another program may have taken the port: nothing that was seen there would then be true of ours. */
    private void requireOwn() throws IOException {
        if (Listening.by(processes()).stream().noneMatch(socket -> socket.getPort() == port)) {
            throw new IOException("The server on port " + port + " is not ours.");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
