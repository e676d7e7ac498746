package vn.hoiam.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.postgresql.PGConnection;
import vn.hoiam.language.VietnameseAnalyzer;
import vn.hoiam.plans.PlanSamples;

/**
 * {@code ./hoiam bench search}: how fast an index is built and asked, beside the full text search of PostgreSQL on the same petitions in
 * the same run.
 */
public final class SearchReport {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int QUESTIONS = 1_000;
    private static final long MOST_OF_POSTGRES = 40_000_000_000L;
    private static final int ROWS = 20;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    /** What is asked of both. */
    private record Question(Words words, boolean isPhrase, String unit, String state) {}

    private interface Asking {
        void ask(Question question) throws SQLException;
    }

    private final StringBuilder report = new StringBuilder();
    private final int size;
    private final Random random = new Random(7);
    private List<String> samples;
    private List<Long> communes;

    private SearchReport(int size) {
        this.size = size;
    }

    public static void main(String... words) throws IOException, SQLException {
        var file = Path.of(words[0]);
        var size = words.length > 2 && words[1].equals("--size") ? Integer.parseInt(words[2]) : 1_000_000;
        var data = SearchSamples.newFolder();
        var database = new OwnDatabase().start(Map.of("shared_buffers", "1GB", "maintenance_work_mem", "512MB"));
        try {
            var report = new SearchReport(size);
            report.run(database, data);
            Files.createDirectories(file.getParent());
            Files.writeString(file, report.report);
            OUT.println(file);
        } finally {
            database.afterAll(null);
        }
        System.exit(0);
    }

    private void run(OwnDatabase database, Path data) throws SQLException, IOException {
        say("# How fast petitions are found\n");
        say(
                "%,d petitions, all released; Java %s, %d processors, heap %d MB. Times in ms, of one client, after as many questions to warm up."
                        .formatted(
                                size,
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.getRuntime().maxMemory() >> 20));
        try (var connection = database.owner().getConnection()) {
            var many = new ManyPetitions(connection);
            timed("rows written into PostgreSQL", () -> many.write(connection, size));
            samples = many.samples();
            communes = many.communes();
            try (var em = database.em()) {
                System.setProperty("hoiam.index", data.toString());
                var indexes = new Indexes();
                built(following(em, indexes), indexes, data);
                prepare(connection);
                var finding = new Finding();
                finding.indexes = indexes;
                compare(finding, connection);
                indexes.close();
            }
        }
    }

    private static Following following(jakarta.persistence.EntityManager em, Indexes indexes) {
        var following = new Following();
        following.changes = new Changes();
        following.changes.em = em;
        following.released = new ReleasedTexts();
        following.released.em = em;
        following.cases = new CaseTexts();
        following.cases.em = em;
        following.plans = new PlanTexts();
        following.plans.plans = PlanSamples.plans(em);
        following.plans.signed = PlanSamples.signed(em);
        following.indexes = indexes;
        return following;
    }

    private void built(Following following, Indexes indexes, Path data) throws SQLException, IOException {
        say("\n| | seconds | processor s | a second | MB on disk |\n| --- | --- | --- | --- | --- |");
        for (var scope : Scope.values()) {
            var began = System.nanoTime();
            var spent = processor();
            following.follow(scope);
            var seconds = (System.nanoTime() - began) / 1e9;
            say("| index “%s” built from the rows | %.1f | %.1f | %.0f | %d |"
                    .formatted(
                            scope.folder(),
                            seconds,
                            (processor() - spent) / 1e9,
                            size / seconds,
                            megabytes(data.resolve(scope.folder()))));
        }
    }

    private void prepare(Connection connection) throws SQLException {
        var began = System.nanoTime();
        var spent = processor(connection);
        try (var statement = connection.createStatement()) {
            // One processor for one question, so that both can be counted alike.
            statement.execute("set max_parallel_workers_per_gather = 0");
            for (var sql : """
                    create extension if not exists unaccent;
                    create text search configuration vn (copy = simple);
                    alter text search configuration vn alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_numpart,
                      hword_part, numhword, numword, word with unaccent, simple;
                    create table found as select id, unit_id, sector, kind, status, submitted_at,
                      setweight(to_tsvector('vn', public_subject), 'A') || setweight(to_tsvector('vn', public_text), 'B')
                        || setweight(to_tsvector('vn', coalesce(public_reply, '')), 'C') as words
                      from petition;
                    create index on found using gin (words);
                    create index on found (unit_id, status);
                    vacuum analyze found
                    """.split(";")) {
                statement.execute(sql);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            try (var rows = statement.executeQuery("select pg_total_relation_size('found') / 1024 / 1024")) {
                rows.next();
                say("| tsvector with unaccent, GIN | %.1f | %.1f | %.0f | %d |"
                        .formatted(seconds, (processor(connection) - spent) / 1e9, size / seconds, rows.getLong(1)));
            }
        }
    }

    private void compare(Finding finding, Connection connection) throws SQLException {
        say("\n| | Lucene, processor: p50 | p95 | p99 | waited: p50 | p95 | p99 | PostgreSQL, waited: p50 | p95 | p99"
                + " | processor of both, mean | times | asked |");
        say("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var ranked = (Asking) question -> finding.keys(Scope.PUBLIC, narrowing(question), section());
        row("1 word, best 20", questions(1, false, false), ranked, connection, RANKED);
        row("3 words, best 20", questions(3, false, false), ranked, connection, RANKED);
        row("phrase of 2, best 20", questions(2, true, false), ranked, connection, RANKED);
        row("2 words, unit and state, best 20", questions(2, false, true), ranked, connection, RANKED);
        row(
                "2 words, best 20 and all facets",
                questions(2, false, false),
                question -> finding.find(Scope.PUBLIC, narrowing(question), section()),
                connection,
                COUNTED);
        row(
                "1 word, all facets",
                questions(1, false, false),
                question -> finding.find(Scope.PUBLIC, narrowing(question), section()),
                connection,
                COUNTED);
    }

    private static final String RANKED = """
            select id from found, %s('vn', ?) q where words @@ q %s order by ts_rank(words, q) desc limit 20
            """;

    private static final String COUNTED = """
            select unit_id, sector, kind, status, count(*) from found, %s('vn', ?) q where words @@ q %s
            group by grouping sets ((unit_id), (sector), (kind), (status), ())
            """;

    private void row(String name, List<Question> questions, Asking lucene, Connection connection, String sql)
            throws SQLException {
        took(questions, lucene, Long.MAX_VALUE);
        var ours = took(questions, lucene, Long.MAX_VALUE);
        var spent = processor(connection);
        var theirs = took(questions, question -> ask(connection, sql, question), MOST_OF_POSTGRES);
        var both = theirs.waited().length;
        var their = (processor(connection) - spent) / 1e6 / both;
        var our = Arrays.stream(ours.processor()).limit(both).average().orElse(0) / 1e6;
        say("| %s | %s | %s | %s | %.2f, %.2f | %.0f | %d, %d |"
                .formatted(
                        name,
                        cells(ours.processor()),
                        cells(ours.waited()),
                        cells(theirs.waited()),
                        our,
                        their,
                        their / our,
                        ours.waited().length,
                        both));
    }

    /** Nanoseconds each question took: for who waited, and of the processor. */
    private record Took(long[] waited, long[] processor) {}

    private static String cells(long[] nanos) {
        return millis(nanos, 0.5) + " | " + millis(nanos, 0.95) + " | " + millis(nanos, 0.99);
    }

    /** What this thread has spent of the processor; what Lucene merges beside it is not in it. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What the process behind a connection has spent, to ten milliseconds. */
    private static long processor(Connection connection) throws SQLException {
        var pid = connection.unwrap(PGConnection.class).getBackendPID();
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static void ask(Connection connection, String sql, Question question) throws SQLException {
        var narrowed = question.unit() == null ? "" : "and unit_id = ? and status = any (?)";
        try (var statement = connection.prepareStatement(
                sql.formatted(question.isPhrase() ? "phraseto_tsquery" : "plainto_tsquery", narrowed))) {
            statement.setString(
                    1,
                    String.join(
                            " ",
                            question.words().all().map(word -> word.toned()).toList()));
            if (question.unit() != null) {
                statement.setLong(2, Long.parseLong(question.unit()));
                statement.setArray(3, connection.createArrayOf("text", new String[] {"ANSWERED"}));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(1);
                }
            }
        }
    }

    private static Took took(List<Question> questions, Asking asking, long most) throws SQLException {
        var waited = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        for (var began = System.nanoTime(); waited.size() < questions.size() && System.nanoTime() - began < most; ) {
            var at = System.nanoTime();
            var spent = processor();
            asking.ask(questions.get(waited.size()));
            processor.add(processor() - spent);
            waited.add(System.nanoTime() - at);
        }
        return new Took(
                waited.stream().mapToLong(Long::longValue).toArray(),
                processor.stream().mapToLong(Long::longValue).toArray());
    }

    private static String millis(long[] nanos, double share) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "%.2f", sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6);
    }

    private List<Question> questions(int words, boolean isPhrase, boolean isNarrowed) {
        var questions = new ArrayList<Question>();
        while (questions.size() < QUESTIONS) {
            var text = samples.get(random.nextInt(samples.size()));
            var all = VietnameseAnalyzer.syllables(text);
            var first = random.nextInt(Math.max(1, all.size() - words));
            var typed = new StringBuilder();
            for (int i = 0; i < words; i++) {
                var word = all.get(isPhrase ? first + i : random.nextInt(all.size()));
                typed.append(' ').append(text, word.from(), word.to());
            }
            questions.add(new Question(
                    Words.of(isPhrase ? "\"" + typed + "\"" : typed.toString()),
                    isPhrase,
                    isNarrowed ? communes.get(random.nextInt(communes.size())).toString() : null,
                    isNarrowed ? "ANSWERED" : null));
        }
        return questions;
    }

    private static Narrowing narrowing(Question question) {
        return new Narrowing(
                question.words(),
                null,
                question.unit() == null
                        ? Map.of()
                        : Map.of(Facet.UNIT, Set.of(question.unit()), Facet.STATE, Set.of(question.state())),
                false,
                (int) TODAY.toEpochDay());
    }

    private static Section section() {
        return new Section(Order.BEST, 0, ROWS);
    }

    private interface Work {
        void run() throws SQLException, IOException;
    }

    private void timed(String name, Work work) throws SQLException, IOException {
        var began = System.nanoTime();
        work.run();
        OUT.printf("… %s: %.1f s%n", name, (System.nanoTime() - began) / 1e9);
    }

    private static long megabytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    private void say(String line) {
        report.append(line).append('\n');
        OUT.println(line);
    }
}
