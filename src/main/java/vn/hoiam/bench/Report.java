package vn.hoiam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown. Figures of one run stand beside each other; those of two machines do not compare. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report heading(String words) {
        text.append("\n## ").append(words).append("\n\n");
        return this;
    }

    Report say(String words) {
        text.append(words).append('\n');
        return this;
    }

    Report table(String... columns) {
        row(List.of(columns));
        row(List.of(columns).stream().map(column -> "---").toList());
        return this;
    }

    Report row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** Cells of a timing: how many a second, waits in ms, processor time of server, database and both. */
    static List<String> cells(Timing timing) {
        return List.of(
                "%.0f".formatted(timing.perSecond()),
                decimal(timing.millis(0.50)),
                decimal(timing.millis(0.95)),
                decimal(timing.millis(0.99)),
                decimal(timing.serverMillis()),
                decimal(timing.postgresMillis()),
                decimal(timing.processorMillis()));
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.1f", number);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
