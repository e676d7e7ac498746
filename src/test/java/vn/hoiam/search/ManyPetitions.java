package vn.hoiam.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.postgresql.PGConnection;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.ReleaseFile;

/**
 * Petitions as people write them, as many as wanted and always the same: sentences of the demo’s situations put together anew, about
 * other hamlets, names, streets and numbers. One in four is decomposed, as some keyboards write; one in ten has no marks.
 */
final class ManyPetitions {

    private static final long SEED = 20_261_127;
    private static final int BATCH = 20_000;
    private static final int NUMBERS_A_YEAR = 1_000_000;
    private static final int DAYS = 1_000;
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-20");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final List<String> STATES = List.of("NEW", "RECEIVED", "ANSWERED", "ANSWERED", "ANSWERED");

    private final Random random = new Random(SEED);
    private final List<CSVRecord> situations = new ReleaseFile("/db/demo/situations.csv").rows();
    private final List<String> names;
    private final List<String> places = new ArrayList<>();
    private final List<Long> communes = new ArrayList<>();
    private final BitSet numbers = new BitSet();
    /** What some of them say, to look for. */
    private final List<String> samples = new ArrayList<>();

    ManyPetitions(Connection connection) throws SQLException {
        names = new ReleaseFile("/db/demo/names.csv")
                .rows().stream().map(row -> row.get("value")).toList();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select id, name, level = 'COMMUNE' and valid_until is null from unit order by id
                        """)) {
            while (rows.next()) {
                places.add(rows.getString(2));
                if (rows.getBoolean(3)) {
                    communes.add(rows.getLong(1));
                }
            }
        }
    }

    List<String> samples() {
        return samples;
    }

    List<Long> communes() {
        return communes;
    }

    /** Writes that many, past all triggers: they were never handled by anybody. */
    void write(Connection connection, int many) throws SQLException, IOException {
        run(connection, "alter table petition disable trigger user");
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int written = 0; written < many; written += BATCH) {
            var lines = new StringBuilder();
            for (int i = 0; i < Math.min(BATCH, many - written); i++) {
                line(lines, written + i);
            }
            copy.copyIn("""
                    copy petition (id, version, uid, number, locator, kind, sector, status, subject, text, unit_id, chosen_unit_id,
                      wants_publication, channel, submitted_at, notify_step, notify_due_on, reply_step, reply_due_on,
                      notified_at, answered_at, closed_at, rule_version, calendar_version, public_subject, public_text,
                      public_reply, released_at)
                    from stdin
                    """, new StringReader(lines.toString()));
        }
        run(connection, "alter table petition enable trigger user");
        run(connection, "vacuum analyze petition");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void line(StringBuilder lines, int place) {
        var about = any(situations);
        var subject = written(filled(about.get("subject")));
        var text = written(text(about));
        var state = any(STATES);
        var isAnswered = state.equals("ANSWERED");
        var reply = isAnswered ? sentences(about.get("reply"), 3) : null;
        var day = LAST_DAY.minusDays(random.nextInt(DAYS));
        var due = day.plusDays(14);
        var answered = isAnswered ? day.plusDays(5 + random.nextInt(15)) + " 09:00+07" : null;
        if (place % 97 == 0) {
            samples.add(subject + "\n" + text);
        }
        var cells = new Object[] {
            place + 1,
            1,
            new UUID(SEED, place),
            number(),
            "%08d".formatted(place),
            random.nextInt(4) == 0 ? "RECOMMENDATION" : "FEEDBACK",
            about.get("sector"),
            state,
            subject,
            text,
            any(communes),
            any(communes),
            true,
            "WEB",
            day + " 08:00+07",
            "notify",
            day.plusDays(7),
            "service_target",
            due,
            state.equals("NEW") ? null : day.plusDays(2) + " 09:00+07",
            answered,
            answered,
            "rules",
            "days",
            subject,
            text,
            reply,
            day.plusDays(20) + " 10:00+07"
        };
        for (int i = 0; i < cells.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(cells[i] == null ? "\\N" : escaped(cells[i].toString()));
        }
        lines.append('\n');
    }

    private String text(CSVRecord about) {
        var other = any(situations);
        return filled(sentences(about.get("text"), 3) + " Gần nhà ông " + any(names) + " " + any(names) + ", số "
                + random.nextInt(1, 400) + " đường " + any(places) + ". " + sentences(other.get("text"), 1));
    }

    private String sentences(String text, int most) {
        var all = SENTENCE.split(filled(text));
        var first = random.nextInt(Math.max(1, all.length - most + 1));
        return String.join(" ", List.of(all).subList(first, Math.min(all.length, first + most)));
    }

    private String filled(String text) {
        return text.replace("{thon}", "thôn " + any(places))
                .replace("{xa}", "xã " + any(places))
                .replace("{so}", Integer.toString(random.nextInt(2, 90)))
                .replace("{han}", "%d/%d/2026".formatted(random.nextInt(1, 29), random.nextInt(1, 13)))
                .replaceAll("\\{\\w+}", "");
    }

    private String written(String text) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> Normalizer.normalize(text, Form.NFD);
            case 5, 6 ->
                Normalizer.normalize(text, Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
            default -> text;
        };
    }

    private PetitionNumber number() {
        var drawn = random.nextInt(3 * NUMBERS_A_YEAR);
        while (numbers.get(drawn)) {
            drawn = random.nextInt(3 * NUMBERS_A_YEAR);
        }
        numbers.set(drawn);
        return PetitionNumber.of(2024 + drawn / NUMBERS_A_YEAR, drawn % NUMBERS_A_YEAR);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", " ")
                .replace("\n", "\\n")
                .replace("\r", "");
    }
}
