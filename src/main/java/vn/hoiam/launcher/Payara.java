package vn.hoiam.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.hoiam.Refusal;
import vn.hoiam.store.ServingDatabase;

/** The application server: a child process that knows the application's role of the database, never the owner's. */
final class Payara implements AutoCloseable {

    private static final int MINUTES_TO_BOOT = 5;
    private static final int SECONDS_TO_FIRST_PAGE = 60;

    private final PayaraHome home;
    private final ServerLog log;
    private final CountDownLatch booted = new CountDownLatch(1);
    private volatile String refused = "";
    private volatile boolean undeployed;
    private Child server;

    Payara(PayaraHome home, ServerLog log) {
        this.home = home;
        this.log = log;
    }

    /** Starts the server; {@code settings} become its environment. */
    void start(LaunchSettings asked, Path web, Map<String, String> settings) {
        try {
            var line = new ArrayList<>(List.of(PayaraHome.java()));
            line.addAll(machine(asked));
            line.addAll(List.of("-jar", home.program().toString()));
            line.addAll(List.of("--deploy", web.toString(), "--contextroot", "/"));
            line.addAll(List.of("--port", Integer.toString(asked.port())));
            line.addAll(List.of("--nohazelcast", "--disablephonehome"));
            home.forgetLastRun();
            var commands = BootCommands.write(home.folder(), asked.address());
            line.addAll(List.of("--prebootcommandfile", commands.toString()));
            line.addAll(List.of(
                    "--postdeploycommandfile",
                    BootCommands.writeOpening(home.folder()).toString()));
            var command =
                    new ProcessBuilder(line).directory(home.folder().toFile()).redirectErrorStream(true);
            command.environment().keySet().removeIf(name -> name.startsWith("HOIAM_DB_"));
            command.environment().putAll(settings);
            server = Child.start(List.of(), "TERM", command);
        } catch (IOException failed) {
            throw new Refusal("launcher.server.not_started", failed.toString());
        }
        log.follow(server.process().getInputStream(), this::hear);
    }

    /** Waits until the front page is there. A server without the portal in it is as good as none. */
    void awaitFrontPage(URI url) {
        try {
            var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_BOOT);
            while (!booted.await(100, TimeUnit.MILLISECONDS)) {
                if (undeployed || !refused.isEmpty() || !server.isAlive() || System.nanoTime() > end) {
                    throw failure();
                }
            }
            end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_FIRST_PAGE);
            for (int status = status(url); status != 200; status = status(url)) {
                // 404: the server is up, and the portal is not in it.
                if (status == 404 || undeployed || !server.isAlive() || System.nanoTime() > end) {
                    throw failure();
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Process process() {
        return server.process();
    }

    void keepLoadedClasses() {
        home.keepLoadedClasses(server.process().pid());
    }

    @Override
    public void close() {
        if (server != null) {
            server.end("TERM", 30);
        }
    }

    private void hear(String line) {
        if (line.contains(ServingDatabase.REFUSED)) {
            refused = line.substring(line.indexOf(ServingDatabase.REFUSED) + ServingDatabase.REFUSED.length());
        }
        if (line.contains("Exception while loading the app")) {
            undeployed = true;
        }
        if (line.contains(" ready in ") && line.contains("Payara Micro")) {
            booted.countDown();
        }
    }

    private Refusal failure() {
        return refused.isEmpty()
                ? new Refusal("launcher.server.no_front_page", log.file().toString())
                : new Refusal("launcher.server.refused", refused, log.file().toString());
    }

    private List<String> machine(LaunchSettings asked) {
        var options = new ArrayList<>(List.of(
                "-Xmx" + asked.heap(),
                "-XX:+ExitOnOutOfMemoryError",
                // A server in Turkish or Azeri compares protected paths wrongly; ours is told which language it has.
                "-Duser.language=en",
                // Photos are painted anew, on no screen.
                "-Djava.awt.headless=true",
                "-Duser.country=",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dfile.encoding=UTF-8"));
        if (asked.mode() != Mode.SERVE) {
            // A quick start matters more here than what the second compiler gains in hours.
            options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        options.addAll(List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        options.add(
                Files.exists(home.loadedClasses())
                        ? "-XX:SharedArchiveFile=" + home.loadedClasses()
                        : "-XX:+RecordDynamicDumpInfo");
        return options;
    }

    private static int status(URI url) {
        try {
            var connection = (HttpURLConnection) url.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(30_000);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return 0;
        }
    }
}
