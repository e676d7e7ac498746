package vn.hoiam.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code ./hoiam bench clocks}: measures {@link Clocks} as on a machine of one processor, and writes down what came of it. */
public final class ClocksReport {

    private static final int WARM_UPS = 8;
    private static final int MEASURED = 10;
    private static final int MOST_FOR_A_MILLION = 2_000;

    private ClocksReport() {}

    public static void main(String... words) throws IOException, RunnerException {
        var options = new OptionsBuilder()
                .include(Clocks.class.getName() + "\\..*")
                .forks(1)
                .warmupIterations(WARM_UPS)
                .measurementIterations(MEASURED)
                .jvmArgs("-Xmx1g", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC")
                .build();
        var report = new Report()
                .say("# How fast time limits are counted")
                .say("")
                .say(
                        "Java " + Runtime.version() + ", one thread, Java told of one processor; " + MEASURED
                                + " runs measured after " + WARM_UPS
                                + " to warm up. Counted is the processor time of that thread; the last column is what passed on the clock.")
                .say("")
                .table("What", "a second", "ms for a million: median", "least", "most", "aim", "with waiting: median");
        for (var result : new Runner(options).run()) {
            report.row(cells(result));
        }
        var file = Path.of(words[0]);
        Files.createDirectories(file.getParent());
        report.write(file);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("\n" + report + "\n" + file);
    }

    private static List<String> cells(RunResult result) {
        var isDueDates = result.getParams().getBenchmark().endsWith("dueDates");
        var share = isDueDates ? Clocks.DUE_DATES : Clocks.EXPLANATIONS;
        var millis = result.getPrimaryResult().getStatistics();
        var processor = result.getSecondaryResults().get("micros").getStatistics();
        var forAMillion = processor.getPercentile(50) * 1e3 / share;
        return List.of(
                isDueDates ? "due dates" : "explanations in brief, each with its due date",
                "%,.0f".formatted(1e9 / forAMillion),
                "%,.0f".formatted(forAMillion),
                "%,.0f".formatted(processor.getMin() * 1e3 / share),
                "%,.0f".formatted(processor.getMax() * 1e3 / share),
                isDueDates ? MOST_FOR_A_MILLION + (forAMillion <= MOST_FOR_A_MILLION ? ", kept" : ", missed") : "",
                "%,.0f".formatted(millis.getPercentile(50) * 1e6 / share));
    }
}
