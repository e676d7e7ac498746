package vn.hoiam.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoiam.Refusal;

/**
 * The portal's own PostgreSQL: a child of this process that listens on the loopback address only, with its data, its
 * passwords and its log in one folder. Owner and application have a role each; the role of the application owns nothing.
 */
public final class Postgres implements AutoCloseable {

    public static final String OWNER = "hoiam_owner";
    public static final String APP = "hoiam_app";

    private static final String ADMIN = "hoiam_admin";
    private static final int USUAL_PORT = 54320;

    private final Path home;
    private final Map<String, String> settings;
    private final PostgresPrograms programs;
    private final PostgresUser user;
    private final DatabasePasswords passwords;
    private Child server;
    private int port;

    private Postgres(Path home, Path programs, Map<String, String> settings) throws IOException {
        this.home = home.toAbsolutePath();
        this.settings = Map.copyOf(settings);
        Files.createDirectories(this.home.resolve("log"));
        this.programs = PostgresPrograms.in(programs.toAbsolutePath());
        this.user = PostgresUser.find();
        this.passwords = DatabasePasswords.in(this.home.resolve("database.properties"));
    }

    /** Starts the database of {@code home}, making it first when there is none. */
    public static Postgres start(Path home, Path programs, Map<String, String> settings) {
        try {
            var postgres = new Postgres(home, programs, settings);
            postgres.startOrMake();
            return postgres;
        } catch (IOException failed) {
            throw new Refusal("launcher.database.failed", failed.toString());
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/hoiam";
    }

    public String ownerPassword() {
        return passwords.owner();
    }

    public String appPassword() {
        return passwords.app();
    }

    public Process process() {
        return server.process();
    }

    /** Ends as PostgreSQL's fast shutdown does: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        server.end("INT", 60);
    }

    private void startOrMake() throws IOException {
        var database = home.resolve("database");
        if (Files.exists(database)) {
            new Leftovers(database).clear(Duration.ofSeconds(30));
            start(database);
            return;
        }
        // Made under another name and moved when complete, so that an interruption leaves nothing half-made.
        var unfinished = home.resolve("database.new");
        PostgresPrograms.delete(unfinished);
        make(unfinished);
        start(unfinished);
        PostgresRoles.make(this::connectAsAdmin, passwords);
        close();
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
        start(database);
    }

    private void make(Path database) throws IOException {
        Files.createDirectory(
                database, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(database);
        var passwordFile = Files.createTempFile(home, "password", null);
        try {
            Files.writeString(passwordFile, passwords.admin());
            user.own(passwordFile);
            var line = new ArrayList<>(user.runner());
            line.addAll(List.of(programs.initdb(), "-D", database.toString(), "-U", ADMIN));
            line.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + passwordFile, "-E", "UTF8", "-k"));
            line.addAll(List.of("--locale-provider=icu", "--icu-locale=vi-VN", "--locale=C.UTF-8"));
            if ("off".equals(settings.get("fsync"))) {
                line.add("-N");
            }
            var initdb = writingToLog(new ProcessBuilder(line)).start();
            if (initdb.waitFor() != 0) {
                throw new Refusal("launcher.database.not_made", log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void start(Path database) throws IOException {
        var loopback = InetAddress.getByName("127.0.0.1");
        port = Ports.firstFree(loopback, USUAL_PORT);
        for (int attempt = 1; !starts(database); attempt++) {
            if (attempt == 3) {
                throw new Refusal("launcher.database.not_started", log());
            }
            // Perhaps someone took the port between our look and PostgreSQL's.
            port = Ports.any(loopback);
        }
    }

    private boolean starts(Path database) throws IOException {
        var line =
                new ArrayList<>(List.of(programs.postgres(), "-D", database.toString(), "-p", Integer.toString(port)));
        line.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        line.addAll(List.of("-c", "log_line_prefix=%m [%p] ", "-c", "jit=off"));
        settings.forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
        server = Child.start(user.runner(), "INT", writingToLog(new ProcessBuilder(line)));
        return answers();
    }

    /** Waits for the first connection. Recovery after a power cut may take its time, so the only limit is the process. */
    private boolean answers() {
        while (server.isAlive()) {
            try (var connection = connectAsAdmin("postgres")) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                // 28…: whoever answers does not know our password, so it is not our PostgreSQL.
                if (notYet.getSQLState() != null && notYet.getSQLState().startsWith("28")) {
                    server.end("INT", 10);
                    return false;
                }
                pause();
            }
        }
        return false;
    }

    private Connection connectAsAdmin(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, ADMIN, passwords.admin());
    }

    private Path log() {
        return home.resolve("log/postgresql.log");
    }

    private ProcessBuilder writingToLog(ProcessBuilder command) {
        command.environment().keySet().removeIf(name -> name.startsWith("HOIAM_") || name.startsWith("PG"));
        return command.directory(programs.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
