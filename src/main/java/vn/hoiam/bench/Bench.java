package vn.hoiam.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Texts;

/**
 * {@code ./hoiam bench}: how much the portal can take and what it costs, on scratch data of its own. It reports; it judges
 * nothing but the aims that stand beside its figures.
 */
public final class Bench {

    private static final List<Integer> CLIENTS = List.of(8, 32);
    private static final int READERS = 8;
    private static final int CASES_READ = 200;
    private static final double MOST_FOR_A_SUBMISSION = 2.0;
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{5})\"");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final BenchSettings asked;
    private final Report report = new Report();
    private final Report profiles = new Report().table("Where the server’s time goes", "");
    private final Set<String> looked = new HashSet<>();
    // By what is measured: the processor time at the first size, which the later ones are compared with.
    private final Map<String, Double> first = new LinkedHashMap<>();

    private Bench(BenchSettings asked) {
        this.asked = asked;
    }

    public static void main(String... words) throws IOException, SQLException, InterruptedException {
        try {
            var folder = Path.of(System.getProperty("hoiam.project"), "target/bench");
            new Bench(BenchSettings.of(folder, words)).run();
        } catch (Refusal refusal) {
            System.err.println(
                    Texts.of(Texts.VIETNAMESE, refusal.textKey()) + " / " + Texts.of(Texts.ENGLISH, refusal.textKey()));
            System.exit(2);
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        var data = asked.folder().resolve("data");
        delete(data);
        Files.createDirectories(data);
        report.say("# What the portal can take");
        machine();
        report.heading("Start").table("Start", "seconds");
        try (var demo = ScratchPortal.start("demo", data)) {
            started("the first, of a demo with 300 petitions, on an empty folder", demo);
            try (var owner = demo.owner().getConnection();
                    var statement = owner.createStatement()) {
                // These data will never be served to anybody.
                statement.execute("delete from demonstration");
            }
        }
        try (var portal = ScratchPortal.start("serve", data)) {
            started("to serve, on the same folder", portal);
            var multiplying = new Multiplying(portal.owner());
            for (var size : asked.sizes()) {
                measure(portal, multiplying, size);
            }
        }
        if (asked.profiled()) {
            report.say("").say(profiles.toString());
        }
        var file = asked.folder().resolve("report.md");
        report.write(file);
        OUT.println(report);
        OUT.println(file);
    }

    private void started(String which, ScratchPortal portal) {
        report.row(List.of(which, Report.decimal(portal.start().toMillis() / 1e3)));
    }

    private void machine() {
        report.say("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, which server, database and clients share. Each call was made for "
                + asked.warmUp().toSeconds() + " s before it was measured for "
                + asked.measured().toSeconds()
                + " s. Waits are those of one client among all, in ms; processor time is what the kernel counts for"
                + " the processes of server and database, in ms a request.");
    }

    private void measure(ScratchPortal portal, Multiplying multiplying, int size)
            throws IOException, InterruptedException {
        say("… " + size + " petitions");
        multiplying.until(size);
        report.heading("With %,d petitions".formatted(size));
        var visitor = new Visitor(portal.address());
        var load = new Load(portal);
        submissions(portal, visitor, load);
        report.say("");
        report.table(
                "Read by " + READERS, "a second", "p50", "p95", "p99", "server", "database", "both", "aim", "× first");
        for (var reading : Reading.of(visitor, multiplying.released(CASES_READ))) {
            say("… " + reading.name());
            load.run(READERS, asked.warmUp(), reading.call());
            row(reading.name(), load.run(READERS, asked.measured(), reading.call()), reading);
            profile(portal, reading.name(), () -> load.run(READERS, asked.measured(), reading.call()));
        }
        report.say("")
                .say("Memory: server " + Usage.memory(portal.server()) + " MB, database "
                        + Usage.memory(portal.postgres()) + " MB.");
    }

    private void submissions(ScratchPortal portal, Visitor visitor, Load load)
            throws IOException, InterruptedException {
        report.table("Handed in by", "a second", "p50", "p95", "p99", "server", "database", "both", "aim", "× first");
        var communes = CODE.matcher(visitor.text("/api/v1/units"))
                .results()
                .map(found -> found.group(1))
                .toList();
        var submit = new Reading("", visitor.submit(communes), MOST_FOR_A_SUBMISSION);
        var plain = new PlainRows(portal.owner());
        var ratios = new StringBuilder();
        for (var clients : CLIENTS) {
            say("… handed in by " + clients);
            load.run(clients, asked.warmUp(), submit.call());
            var taken = load.run(clients, asked.measured(), submit.call());
            row(clients + " through the API", taken, submit);
            profile(portal, clients + " through the API", () -> load.run(clients, asked.measured(), submit.call()));
            plain.take(taken.nanos().length);
            var driver = load.run(clients, plain.transactions());
            plain.mustBeWritten(taken.nanos().length);
            row(clients + " by the driver alone", driver, new Reading("", null, null));
            ratios.append("With %d clients the API takes %s of what the driver alone writes. "
                    .formatted(clients, Report.decimal(taken.perSecond() / driver.perSecond())));
        }
        report.say("").say(ratios.toString().strip());
    }

    /** Once, at the first size. */
    private void profile(ScratchPortal portal, String name, Runnable work) throws IOException, InterruptedException {
        if (asked.profiled() && looked.add(name)) {
            var recording = asked.folder().resolve(name.replaceAll("\\W+", "-") + ".jfr");
            profiles.row(List.of(name, Profile.during(portal, recording, work)));
        }
    }

    private void row(String name, Timing timing, Reading reading) {
        var known = first.putIfAbsent(name, timing.processorMillis());
        var cells = Stream.of(
                        Stream.of(name),
                        Report.cells(timing).stream(),
                        Stream.of(
                                reading.verdict(timing),
                                known == null ? "" : Report.decimal(timing.processorMillis() / known)))
                .flatMap(part -> part)
                .toList();
        report.row(cells);
        say(String.join("  ", cells));
    }

    private static void say(String line) {
        OUT.println(line);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
