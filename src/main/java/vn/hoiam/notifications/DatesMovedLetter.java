package vn.hoiam.notifications;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.outbox.NewLetter;
import vn.hoiam.petitions.DateMove;
import vn.hoiam.petitions.DatesMoved;
import vn.hoiam.petitions.OpenPromise;
import vn.hoiam.texts.Texts;

/**
 * What the sender of a petition is told when its dates move. In both languages, as the portal does not know the reader’s;
 * of the petition it has nothing but number, unit and dates, since mail is read by others on its way.
 *
 * @param moves of one petition
 * @param portal where the portal is found, if that was set
 */
record DatesMovedLetter(DatesMoved told, List<DateMove> moves, Optional<String> portal) {

    private static final String BETWEEN_LANGUAGES = "\n\n* * *\n\n";

    NewLetter to(String address) {
        var vietnamese = body(Texts.VIETNAMESE, "");
        var english = title(Texts.ENGLISH) + "\n\n" + body(Texts.ENGLISH, "/en");
        return new NewLetter(
                petition().uid(), address, title(Texts.VIETNAMESE), vietnamese + BETWEEN_LANGUAGES + english + "\n");
    }

    private String title(Locale reader) {
        return Texts.of(reader, "notifications.dates-moved.title", number());
    }

    private String body(Locale reader, String prefix) {
        var parts = new ArrayList<String>();
        parts.add(Texts.of(reader, "notifications.dates-moved.greeting"));
        parts.add(Texts.of(reader, "notifications.dates-moved.intro", number()));
        parts.add(lines(moves.stream()
                .map(move -> Texts.of(
                        reader,
                        "notifications.dates-moved.date",
                        move.which(),
                        Texts.weekday(reader, move.from()),
                        Texts.weekday(reader, move.to())))));
        var days = days();
        parts.add(Texts.of(reader, "notifications.dates-moved.why", days.size()) + "\n"
                + lines(days.stream().map(day -> changed(reader, day))));
        parts.add(Texts.of(
                reader, "notifications.dates-moved.kept", petition().unit().committee()));
        portal.ifPresent(url ->
                parts.add(Texts.of(reader, "notifications.dates-moved.where", url + prefix + "/petitions/follow")));
        parts.add(Texts.of(reader, "notifications.dates-moved.automatic"));
        return String.join("\n\n", parts);
    }

    private String changed(Locale reader, LocalDate day) {
        var key = told.calendar().works(day) ? "notifications.dates-moved.worked" : "notifications.dates-moved.off";
        var name = told.calendar().find(day).orElseThrow().name();
        return Texts.of(reader, key, Texts.weekday(reader, day), name);
    }

    /** The changed days that these dates were counted over, before or now. */
    private List<LocalDate> days() {
        var last = moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .max(naturalOrder())
                .orElseThrow();
        var first = moves.stream().map(DateMove::because).min(naturalOrder()).orElseThrow();
        return List.copyOf(told.changed().subSet(first, true, last, true));
    }

    private OpenPromise petition() {
        return moves.get(0).petition();
    }

    private String number() {
        return petition().number().value();
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }
}
