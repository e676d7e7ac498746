package vn.hoiam.notifications;

import java.util.stream.Stream;
import vn.hoiam.outbox.NewLetter;
import vn.hoiam.petitions.DueDate;
import vn.hoiam.petitions.PetitionSubmitted;
import vn.hoiam.texts.Texts;

/** What the sender of a petition is told when it has been taken in: its number, where it went, and by when they hear of it. */
record ReceiptLetter(PetitionSubmitted told, ToSender to) {

    private static final String TEXTS = "notifications.receipt.";

    NewLetter written() {
        var language = to.reader().language();
        var dates = Stream.of(DueDate.values())
                .filter(which -> told.promise().on(which) != null)
                .map(which -> to.text(
                        TEXTS + "date",
                        which,
                        Texts.weekday(language, told.promise().on(which))))
                .toList();
        var sheet = to.opening(TEXTS + "title")
                .say(to.text(TEXTS + "intro", to.number(), told.unit().committee()));
        return to.close(
                (dates.isEmpty() ? sheet : sheet.say(to.text(TEXTS + "dates")).list(dates))
                        .say(to.text(TEXTS + "code"))
                        .say(to.text(TEXTS + "stranger")));
    }
}
