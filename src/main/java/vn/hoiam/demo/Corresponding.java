package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.calendar.DemoClock;
import vn.hoiam.calendar.Now;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.mailbox.MessageForm;
import vn.hoiam.mailbox.OfficeWriting;
import vn.hoiam.mailbox.SenderWriting;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.store.ReleaseFile;

/** Has senders of the demo write to the commune that is shown, and its clerk answer some of them: rows of db/demo/messages.csv. */
@ApplicationScoped
@Transactional
public class Corresponding {

    private static final Duration LATER = Duration.ofHours(2);
    private static final LocalTime MORNING = LocalTime.of(8, 40);

    @Inject
    DemoClock clock;

    @Inject
    Roster roster;

    @Inject
    SenderWriting senders;

    @Inject
    OfficeWriting office;

    @Inject
    WorkingCalendars calendars;

    /** What is still to be written. */
    List<CSVRecord> letters() {
        return new ArrayList<>(new ReleaseFile("/db/demo/messages.csv").rows());
    }

    /** Writes the next letter that fits the story, once all of it lies before today. */
    void write(Story story, Receipt receipt, List<CSVRecord> letters, LocalDate today) {
        var last = story.acts().stream().map(Act::at).max(Instant::compareTo);
        if (!story.unit().equals(Cast.SHOWN) || last.isEmpty()) {
            return;
        }
        var at = last.get().plus(LATER);
        next(story, letters).filter(letter -> nextMorning(at).isBefore(today)).ifPresent(letter -> {
            letters.remove(letter);
            write(receipt, letter, at);
        });
    }

    private static Optional<CSVRecord> next(Story story, List<CSVRecord> letters) {
        return letters.stream()
                .filter(letter ->
                        letter.get("stage").equals(story.fate().stage().name()))
                .findFirst();
    }

    private void write(Receipt receipt, CSVRecord letter, Instant at) {
        clock.set(at);
        senders.write(receipt.code(), form(letter.get("words")));
        if (!letter.get("answer").isEmpty()) {
            clock.set(nextMorning(at).atTime(MORNING).atZone(Now.VIETNAM).toInstant());
            roster.seat("canbo." + Cast.SHOWN);
            var version = office.open(receipt.number()).petition().version();
            office.write(receipt.number(), version, form(letter.get("answer")));
        }
    }

    /** The next day on which the office is open. */
    private LocalDate nextMorning(Instant at) {
        return calendars.current().workingDayFrom(Diary.dayOf(at).plusDays(1));
    }

    private static MessageForm form(String words) {
        var form = new MessageForm();
        form.setText(words);
        return form;
    }
}
