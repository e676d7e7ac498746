package vn.hoiam.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.routing.TextRoute;
import vn.hoiam.routing.TextRouting;
import vn.hoiam.texts.Texts;

/** How often the answers of {@code ./hoiam route} are those that people wrote beside the sentences of a file. */
record RouteScore(List<Row> rows) {

    private static final List<String> COLUMNS = List.of("text", "expected_new_code", "ambiguous");
    private static final String LEVEL = "expected_body_level";
    private static final String SECTOR = "category";

    /** From here on an answer that is wrong was told with confidence. */
    private static final double CONFIDENT = 0.8;

    private static final int MOST_SHOWN = 50;

    /** One sentence; what the file does not say is empty. */
    record Row(String text, Set<String> codes, boolean isAmbiguous, String level, String sector, TextRoute told) {

        boolean isRight() {
            return codes.equals(new TreeSet<>(told.places().codes()));
        }

        boolean isConfidentlyWrong() {
            return !isRight() && !told.isAmbiguous() && told.confidence() >= CONFIDENT;
        }

        boolean isLevelRight() {
            return level.equals(told.level().key());
        }

        boolean isSectorRight() {
            return told.sector().filter(one -> one.code().equals(sector)).isPresent();
        }
    }

    RouteScore {
        rows = List.copyOf(rows);
    }

    static RouteScore of(TableFile file, TextRouting routing) {
        var known = file.columns();
        return new RouteScore(file.values(
                COLUMNS,
                column -> new Row(
                        column.apply("text"),
                        Stream.of(column.apply("expected_new_code").split("\\|"))
                                .filter(code -> !code.isBlank())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        column.apply("ambiguous").equals("1"),
                        known.contains(LEVEL) ? column.apply(LEVEL) : "",
                        known.contains(SECTOR) ? column.apply(SECTOR) : "",
                        routing.route(column.apply("text")))));
    }

    List<String> lines(Locale reader) {
        var lines = new ArrayList<String>();
        var open = rows.stream().filter(Row::isAmbiguous).toList();
        var plain = rows.stream().filter(row -> !row.isAmbiguous()).toList();
        lines.add(line(reader, "right", rows, Row::isRight));
        lines.add(line(reader, "asked", open, row -> row.told().isAmbiguous()));
        lines.add(line(reader, "asked-in-vain", plain, row -> row.told().isAmbiguous()));
        lines.add(line(reader, "confidently-wrong", rows, Row::isConfidentlyWrong));
        var levels = rows.stream().filter(row -> !row.level().isEmpty()).toList();
        if (!levels.isEmpty()) {
            lines.add(line(reader, "level", levels, Row::isLevelRight));
            lines.add(Texts.of(reader, "command.route.confusion"));
            var confusion = new TreeMap<String, Long>();
            levels.forEach(row ->
                    confusion.merge(row.level() + " → " + row.told().level().key(), 1L, Long::sum));
            confusion.forEach((pair, count) -> lines.add("  " + pair + "\t" + count));
        }
        var sectors = rows.stream().filter(row -> !row.sector().isEmpty()).toList();
        if (!sectors.isEmpty()) {
            var spoken = sectors.stream()
                    .filter(row -> row.told().sector().isPresent())
                    .toList();
            lines.add(line(
                    reader, "sector-told", sectors, row -> row.told().sector().isPresent()));
            lines.add(line(reader, "sector-right", spoken, Row::isSectorRight));
        }
        rows.stream().filter(row -> !row.isRight()).limit(MOST_SHOWN).forEach(row -> lines.add(wrong(reader, row)));
        return lines;
    }

    private static String line(Locale reader, String what, List<Row> of, Predicate<Row> is) {
        var count = of.stream().filter(is).count();
        var share = of.isEmpty() ? 0 : 100.0 * count / of.size();
        return Texts.of(reader, "command.route.score." + what)
                + "\t"
                + count
                + "/"
                + of.size()
                + "\t"
                + String.format(Locale.ROOT, "%.1f %%", share);
    }

    private static String wrong(Locale reader, Row row) {
        return Texts.of(
                reader,
                "command.route.score.wrong",
                String.join("|", row.codes()),
                String.join("|", row.told().places().codes()),
                row.text());
    }
}
