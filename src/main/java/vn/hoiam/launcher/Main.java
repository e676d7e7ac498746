package vn.hoiam.launcher;

import java.util.Arrays;
import vn.hoiam.Refusal;
import vn.hoiam.store.Settings;

/** The program behind {@code ./hoiam demo}, {@code serve} and {@code migrate}. */
public final class Main {

    private static volatile Portal portal;

    // Zero: who is asked to end and does so in order has not failed.
    private static volatile int exitCode;

    private static volatile boolean ending;

    private Main() {}

    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(Main::end, "orderly end"));
        try {
            run(
                    arguments.length == 0 ? "" : arguments[0],
                    Arrays.asList(arguments).contains("--dev"));
        } catch (Refusal refusal) {
            fail(refusal);
        } catch (RuntimeException | Error bug) {
            fail(new Refusal("launcher.bug", bug.toString()));
        }
        System.exit(exitCode);
    }

    private static void fail(Refusal refusal) {
        // What breaks while everything is being ended on request is no failure.
        if (!ending) {
            exitCode = 1;
            Console.refuse(refusal);
        }
    }

    private static void run(String command, boolean development) {
        switch (command) {
            case "demo" -> start(Mode.DEMO, development);
            case "serve" -> start(Mode.SERVE, false);
            case "test" -> start(Mode.TEST, false);
            case "migrate" -> migrate();
            default -> throw new Refusal("launcher.command.unknown", command);
        }
    }

    private static void start(Mode mode, boolean development) {
        var starting = new Portal(LaunchSettings.of(mode, Settings::find), Installation.ofThisProgram());
        portal = starting;
        starting.providePort();
        var app = starting.provideDatabase();
        starting.requireFitToServe(app);
        starting.serve(app, development);
        if (mode == Mode.DEMO) {
            DemoLines.of(starting.data()).forEach(Console::print);
        }
        starting.setUpLink(app).ifPresent(link -> {
            Console.say("launcher.set-up");
            Console.print(link);
        });
        Console.print(starting.address().toString());
        starting.awaitEnd();
    }

    private static void migrate() {
        var migrating = new Portal(LaunchSettings.of(Mode.SERVE, Settings::find), Installation.ofThisProgram());
        portal = migrating;
        migrating.requireOwner();
        migrating.provideDatabase();
        Console.say("launcher.migrated");
    }

    private static void end() {
        ending = true;
        if (portal != null) {
            portal.close();
        }
        // A signal would otherwise be the exit code.
        Runtime.getRuntime().halt(exitCode);
    }
}
