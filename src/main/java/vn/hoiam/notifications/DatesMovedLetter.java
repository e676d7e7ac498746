package vn.hoiam.notifications;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.outbox.NewLetter;
import vn.hoiam.petitions.DateMove;
import vn.hoiam.petitions.DatesMoved;
import vn.hoiam.texts.Texts;

/**
 * What the sender of a petition is told when its dates move.
 *
 * @param moves of one petition
 */
record DatesMovedLetter(DatesMoved told, List<DateMove> moves, ToSender to) {

    private static final String TEXTS = "notifications.dates-moved.";

    NewLetter written() {
        var days = days();
        return to.close(to.opening(TEXTS + "title")
                .say(to.text(TEXTS + "intro", to.number()))
                .list(moves.stream()
                        .map(move -> to.text(TEXTS + "date", move.which(), weekday(move.from()), weekday(move.to())))
                        .toList())
                .say(to.text(TEXTS + "why", days.size()))
                .list(days.stream().map(this::changed).toList())
                .say(to.text(TEXTS + "kept", moves.get(0).petition().unit().committee())));
    }

    private String changed(LocalDate day) {
        var key = told.calendar().works(day) ? "worked" : "off";
        var name = told.calendar().find(day).orElseThrow().name();
        return to.text(TEXTS + key, weekday(day), name);
    }

    private String weekday(LocalDate day) {
        return Texts.weekday(to.reader().language(), day);
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
}
