package vn.hoiam.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import vn.hoiam.Refusal;
import vn.hoiam.launcher.ExternalDatabase.Access;
import vn.hoiam.store.Migrations;
import vn.hoiam.store.Settings;

/** A running portal: its database, then its server, and the orderly end of both. */
final class Portal implements AutoCloseable {

    private final Installation installation;
    private final DataFolder data;
    private LaunchSettings asked;
    private PayaraHome home;
    private Postgres postgres;
    private Payara server;
    private DevelopmentCopy development;

    Portal(LaunchSettings asked, Installation installation) {
        this.asked = asked;
        this.installation = installation;
        this.data = DataFolder.take(asked.data());
        LauncherLog.writeTo(data.resolve("log"));
    }

    /** Settles on the port: a demonstration takes the next free one unless the operator named it. */
    void providePort() {
        // First, because a server that outlived its launcher still has it.
        home = PayaraHome.in(data, installation);
        if (Ports.isFree(asked.address(), asked.port())) {
            return;
        }
        if (asked.portIsWished() || asked.mode() == Mode.SERVE) {
            throw new Refusal("launcher.port_taken", Integer.toString(asked.port()));
        }
        asked = asked.onPort(Ports.firstFree(asked.address(), asked.port() + 1));
    }

    /** Where the portal is found: by citizens when it serves, on this machine otherwise. */
    URI address() {
        return asked.mode() == Mode.SERVE ? asked.publicUrlOrLocal() : asked.localUrl();
    }

    Path data() {
        return asked.data();
    }

    /** Brings the database up to date and gives the application's access to it. The owner's connections are closed. */
    Access provideDatabase() {
        if (asked.database().isPresent()) {
            var external = asked.database().get();
            external.owner().ifPresent(owner -> migrate(owner.connections()));
            return external.app();
        }
        Console.say("launcher.progress.database");
        var started = Postgres.start(data.resolve(""), data.resolve("programs"), Map.of());
        postgres = started;
        var owner = new Access(started.url(), Postgres.OWNER, started.ownerPassword());
        migrate(owner.connections());
        if (asked.mode() == Mode.DEMO) {
            Demonstration.mark(owner.connections());
        }
        return new Access(started.url(), Postgres.APP, started.appPassword());
    }

    /** Refuses a database that must not serve, before a server is started for it. */
    void requireFitToServe(Access app) {
        try (var connection = app.connections().getConnection()) {
            if (!connection.isValid(10)) {
                throw new Refusal("launcher.database.unreachable", app.url());
            }
        } catch (SQLException unreachable) {
            throw new Refusal("launcher.database.unreachable", app.url() + ": " + unreachable.getMessage());
        }
        new Migrations(app.connections()).check();
        if (asked.mode() == Mode.SERVE) {
            Demonstration.refuseIfMarked(app.connections());
            ServingRole.requireHarmless(app.connections());
        }
    }

    void serve(Access app, boolean inDevelopment) {
        new Keys(asked.keys()).provide();
        Console.say("launcher.progress.server");
        var web = installation.web();
        if (inDevelopment) {
            development = new DevelopmentCopy(web, data.resolve("development"));
            web = development.make();
        }
        var log = new ServerLog(data.resolve("log/server.log"));
        var payara = new Payara(home, log);
        server = payara;
        payara.start(asked, web, settings(app, inDevelopment));
        payara.awaitFrontPage(asked.localUrl());
        keepLoadedClasses(payara);
    }

    /** The way in for the first administrator, while a portal that serves has no account. */
    Optional<String> setUpLink(Access app) {
        return asked.mode() == Mode.SERVE ? SetUpLink.provide(app.connections(), address()) : Optional.empty();
    }

    /** Waits until one of the two ends by itself, which is never meant to happen. */
    void awaitEnd() {
        var ends = postgres == null
                ? server.process().onExit()
                : CompletableFuture.anyOf(
                        server.process().onExit(), postgres.process().onExit());
        ends.join();
        throw new Refusal("launcher.server.ended", data.resolve("log").toString());
    }

    @Override
    public void close() {
        if (development != null) {
            development.close();
        }
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** The owner of an external database is needed to migrate it, and only then. */
    void requireOwner() {
        if (asked.database().isPresent() && asked.database().get().owner().isEmpty()) {
            throw new Refusal("launcher.setting.missing", "HOIAM_DB_OWNER_USER");
        }
    }

    private static void keepLoadedClasses(Payara payara) {
        var keeping = new Thread(payara::keepLoadedClasses, "loaded classes");
        keeping.setDaemon(true);
        keeping.start();
    }

    private static void migrate(DataSource owner) {
        Console.say("launcher.progress.migration");
        new Migrations(owner).run();
    }

    private Map<String, String> settings(Access app, boolean inDevelopment) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("HOIAM_MODE", asked.mode().word());
        settings.put("HOIAM_STAGE", inDevelopment ? "Development" : "Production");
        settings.put("HOIAM_ADDRESS", asked.address().getHostAddress());
        settings.put("HOIAM_PORT", Integer.toString(asked.port()));
        settings.put("HOIAM_PUBLIC_URL", withoutSlash(asked.publicUrlOrLocal().toString()));
        settings.put("HOIAM_DATA", asked.data().toString());
        settings.put("HOIAM_KEYS", asked.keys().toString());
        // The server works in a folder of its own: what is meant from here must be said in full.
        for (var folder : List.of("HOIAM_FILES", "HOIAM_INDEX")) {
            Settings.find(folder)
                    .ifPresent(path ->
                            settings.put(folder, Path.of(path).toAbsolutePath().toString()));
        }
        settings.put("HOIAM_DB_URL", app.url());
        settings.put("HOIAM_DB_USER", app.user());
        settings.put("HOIAM_DB_PASSWORD", app.password());
        return settings;
    }

    private static String withoutSlash(String url) {
        return url.replaceAll("/+$", "");
    }
}
