package vn.hoiam.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.hoiam.command.RunningDatabase;

/** A portal for this run alone, started by the launcher as an operator starts it. */
final class ScratchPortal implements AutoCloseable {

    private final Path data;
    private final Process launcher;
    private final URI address;
    private final Duration start;

    private ScratchPortal(Path data, Process launcher, URI address, Duration start) {
        this.data = data;
        this.launcher = launcher;
        this.address = address;
        this.start = start;
    }

    /** Starts a portal and waits until it says its address, which it does when its front page is there. */
    static ScratchPortal start(String mode, Path data) {
        try {
            var port = freePort();
            var address = URI.create("http://127.0.0.1:" + port + "/");
            var began = System.nanoTime();
            var launcher = command(mode, data, port).start();
            awaitAddress(launcher, address);
            return new ScratchPortal(data, launcher, address, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ProcessBuilder command(String mode, Path data, int port) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var line = List.of(
                java,
                "-Xmx160m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dhoiam.server=" + System.getProperty("hoiam.server"),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.hoiam.launcher.Main",
                mode);
        var command = new ProcessBuilder(line).redirectErrorStream(true);
        var settings = command.environment();
        settings.keySet().removeIf(name -> name.startsWith("HOIAM_") && !name.equals("HOIAM_HEAP"));
        settings.put("HOIAM_DATA", data.toString());
        settings.put("HOIAM_PORT", Integer.toString(port));
        settings.put("HOIAM_LIMITS", "off");
        return command;
    }

    private static void awaitAddress(Process launcher, URI address) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.equals(address.toString())) {
                return;
            }
        }
        throw new IOException("The portal did not start:\n" + said);
    }

    URI address() {
        return address;
    }

    /** From the command to the address. */
    Duration start() {
        return start;
    }

    List<ProcessHandle> server() {
        return descendants().filter(process -> program(process).equals("java")).toList();
    }

    /** Says something to the server's Java machine, as {@code jcmd} does. */
    void tell(String... words) throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin/jcmd").toString());
        line.add(Long.toString(server().get(0).pid()));
        line.addAll(List.of(words));
        var saying = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (saying.waitFor() != 0) {
            throw new IOException("The server does not take " + words[0]);
        }
    }

    List<ProcessHandle> postgres() {
        return descendants()
                .filter(process -> program(process).equals("postgres"))
                .toList();
    }

    /** Connections of the owner, who may do what the server may not. */
    DataSource owner() {
        return RunningDatabase.own(data, "owner");
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The portal does not end.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<ProcessHandle> descendants() {
        return launcher.descendants();
    }

    private static String program(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
