package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.hoiam.Refusal;

/**
 * Payara Micro unpacked into the data folder, once per version of server and Java: started from there, its libraries are
 * on the class path and can be kept as an archive of loaded classes, which halves the time of a start.
 */
record PayaraHome(Path folder) {

    /** The server in that folder, where none of an earlier start runs any more; unpacked when it is not there yet. */
    static PayaraHome in(DataFolder data, Installation installation) {
        try {
            var payara = installation.payara();
            var folder = data.resolve(payara.getFileName().toString().replace(".jar", "") + "-java"
                    + Runtime.version().feature() + "." + Runtime.version().update());
            var home = new PayaraHome(folder);
            home.endLeftovers();
            if (!Files.exists(home.program()) || !home.has(installation.sessionIds())) {
                home.unpack(payara, installation.sessionIds());
            }
            return home;
        } catch (IOException failed) {
            throw new Refusal("launcher.server.not_unpacked", failed.toString());
        }
    }

    Path program() {
        return folder.resolve("launch-micro.jar");
    }

    Path loadedClasses() {
        return folder.resolve("loaded-classes.jsa");
    }

    /** Ends a server that outlived its launcher: its port is free again, and nothing is taken away under it. */
    private void endLeftovers() {
        var workers = new Workers(folder);
        workers.list().forEach(server -> Child.signal(server, "TERM"));
        workers.awaitNone(Duration.ofSeconds(40));
    }

    /** Forgets the last run: Payara would first load the portal it remembers, then the one it is given. */
    void forgetLastRun() throws IOException {
        PostgresPrograms.delete(folder.resolve("applications"));
        PostgresPrograms.delete(folder.resolve("generated"));
        Files.copy(asUnpacked(), configuration(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps the classes that the server has loaded by now for its next start. */
    void keepLoadedClasses(long server) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd");
        if (Files.exists(loadedClasses()) || !Files.isExecutable(jcmd)) {
            return;
        }
        var unfinished = folder.resolve("loaded-classes.new");
        try {
            Files.deleteIfExists(unfinished);
            var dump = new ProcessBuilder(
                            jcmd.toString(), Long.toString(server), "VM.cds", "dynamic_dump", unfinished.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (dump.waitFor(2, TimeUnit.MINUTES) && dump.exitValue() == 0 && Files.exists(unfinished)) {
                Files.move(unfinished, loadedClasses(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException onlySlowerNextTime) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether what was added to the server is what this release adds. */
    private boolean has(Path library) throws IOException {
        var own = folder.resolve(library.getFileName());
        return Files.exists(own) && Files.mismatch(own, library) < 0;
    }

    private void unpack(Path payara, Path sessionIds) throws IOException {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        PostgresPrograms.delete(unfinished);
        PostgresPrograms.delete(folder);
        // Copied and named by where it lies in this folder: the checkout that unpacks may be gone at the next start.
        Files.createDirectories(unfinished);
        Files.copy(sessionIds, unfinished.resolve(sessionIds.getFileName()));
        var log = folder.resolveSibling("log").resolve("payara-unpacking.log");
        try {
            var unpacking = new ProcessBuilder(List.of(
                            java(),
                            "-jar",
                            payara.toString(),
                            "--rootdir",
                            unfinished.toString(),
                            "--addlibs",
                            sessionIds.getFileName().toString(),
                            "--outputlauncher"))
                    .directory(unfinished.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (unpacking.waitFor() != 0 || !Files.exists(unfinished.resolve("launch-micro.jar"))) {
                throw new Refusal("launcher.server.not_unpacked", log.toString());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        var unpacked = new PayaraHome(unfinished);
        Files.copy(unpacked.configuration(), unpacked.asUnpacked());
        var logging = unfinished.resolve("config/logging.properties");
        Files.writeString(logging, Files.readString(logging).replace("ansiColor=true", "ansiColor=false"));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path configuration() {
        return folder.resolve("config/domain.xml");
    }

    private Path asUnpacked() {
        return folder.resolve("config/domain.as-unpacked.xml");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }
}
