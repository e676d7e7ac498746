package vn.hoiam.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Course;
import vn.hoiam.law.Direction;
import vn.hoiam.law.Explanation;
import vn.hoiam.law.LawSamples;
import vn.hoiam.law.Moment;
import vn.hoiam.law.Reckoning;
import vn.hoiam.law.Rule;
import vn.hoiam.texts.Texts;

/**
 * How fast time limits are counted: a million of them over all rules of the release and all days of the official calendar on
 * which they are in force, always the same; one in ten was extended or suspended.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Clocks {

    static final int DUE_DATES = 1_000_000;
    static final int EXPLANATIONS = 50_000;

    private static final long SEED = 20_261_126;
    private static final LocalDate FIRST = LocalDate.parse("2022-02-01");
    private static final LocalDate LAST = LocalDate.parse("2027-03-01");
    private static final int LONGEST_PAUSE = 20;

    private record Asked(Rule rule, Set<String> options, Moment begins, Course course) {}

    /** What the counting itself cost, however long it had to wait for others on the same machine. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {

        /** Processor time of one run. */
        public long micros;

        long nanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private final List<Asked> asked = new ArrayList<>(DUE_DATES);
    private Basis basis;

    @Setup
    public void ask() {
        basis = LawSamples.basis();
        var random = new Random(SEED);
        var rules = basis.book().rules();
        var options = rules.stream().map(rule -> Set.copyOf(rule.options())).toList();
        var days = FIRST.datesUntil(LAST.plusDays(1)).map(Moment::of).toList();
        while (asked.size() < DUE_DATES) {
            var which = random.nextInt(rules.size());
            var begins = days.get(random.nextInt(days.size()));
            if (rules.get(which).isInForce(begins.day())) {
                asked.add(new Asked(
                        rules.get(which), options.get(which), begins, course(rules.get(which), begins, random)));
            }
        }
    }

    private static Course course(Rule rule, Moment begins, Random random) {
        if (random.nextInt(10) > 0 || rule.period().direction() == Direction.BEFORE) {
            return Course.PLAIN;
        }
        if (rule.extensions() > 0 && random.nextBoolean()) {
            return new Course(1, Pauses.NONE);
        }
        var after = begins.day().plusDays(random.nextInt(rule.term().length()));
        return new Course(0, new Pauses(List.of(new Pause(after, after.plusDays(1L + random.nextInt(LONGEST_PAUSE))))));
    }

    /** Each from the names of kind, step and options on. */
    @Benchmark
    public void dueDates(Blackhole hole, Processor processor) {
        var before = processor.nanos();
        for (var one : asked) {
            hole.consume(reckon(one).due());
        }
        processor.micros = (processor.nanos() - before) / 1000;
    }

    /** In brief, in Vietnamese, as the citizen reads it. */
    @Benchmark
    public void explanations(Blackhole hole, Processor processor) {
        var before = processor.nanos();
        for (var one : asked.subList(0, EXPLANATIONS)) {
            hole.consume(new Explanation(reckon(one), Texts.VIETNAMESE).brief());
        }
        processor.micros = (processor.nanos() - before) / 1000;
    }

    private Reckoning reckon(Asked one) {
        return basis.reckon(
                one.rule().kind(), one.rule().step(), one.rule().sector(), one.options(), one.begins(), one.course());
    }
}
