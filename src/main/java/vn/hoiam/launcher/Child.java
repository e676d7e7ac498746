package vn.hoiam.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A program this process started: it hears no Ctrl-C of the terminal, and is told to end when this process dies. */
final class Child {

    private static final Path SET_PRIVILEGES = Path.of("/usr/bin/setpriv");
    private static final Path SET_SESSION = Path.of("/usr/bin/setsid");

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts {@code command}, run through {@code runner} (empty, or a program that changes the user). */
    static Child start(List<String> runner, String signalOnOurDeath, ProcessBuilder command) {
        var line = new ArrayList<String>();
        // A session of its own: Ctrl-C reaches only the launcher, which ends its children in the right order.
        if (Files.isExecutable(SET_SESSION)) {
            line.add(SET_SESSION.toString());
        }
        line.addAll(runner);
        if (Files.isExecutable(SET_PRIVILEGES)) {
            line.addAll(List.of(SET_PRIVILEGES.toString(), "--pdeathsig", signalOnOurDeath));
        }
        line.addAll(command.command());
        command.command(line);
        // The kernel watches the thread that started a child, not the process: this one lives as long as the child.
        var started = new CompletableFuture<Process>();
        var keeper = new Thread(() -> keep(command, started), "keeper of " + line.get(line.size() - 1));
        keeper.setDaemon(true);
        keeper.start();
        try {
            return new Child(started.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new UncheckedIOException(new IOException(failed.getCause()));
        }
    }

    private static void keep(ProcessBuilder command, CompletableFuture<Process> started) {
        try {
            var process = command.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException failed) {
            started.completeExceptionally(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends SIGINT, SIGTERM… and waits; a child that does not obey in time is killed. */
    void end(String signal, int seconds) {
        if (!process.isAlive()) {
            return;
        }
        try {
            signal(process.pid(), signal);
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    static void signal(long pid, String signal) {
        try {
            // The shell's own: a small system has no program of that name.
            new ProcessBuilder("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
