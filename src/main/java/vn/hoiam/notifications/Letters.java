package vn.hoiam.notifications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import vn.hoiam.journal.Fact;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.NewLetter;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.petitions.Correspondent;
import vn.hoiam.petitions.Correspondents;
import vn.hoiam.petitions.DatesMoved;
import vn.hoiam.petitions.OutcomeAsked;
import vn.hoiam.petitions.PetitionAnswered;
import vn.hoiam.petitions.PetitionSubmitted;
import vn.hoiam.store.Settings;

/** Who hears of what: puts letters into the outbox, in the transaction of what they tell of. */
@ApplicationScoped
public class Letters {

    @Inject
    Correspondents correspondents;

    @Inject
    OutgoingLetters outbox;

    /** One letter for each petition, whether one of its dates moved or both. */
    public void hear(@Observes DatesMoved told) {
        var moves = told.moves().stream()
                .filter(move -> move.petition().hasMailAddress())
                .collect(groupingBy(move -> move.petition().uid(), LinkedHashMap::new, toList()));
        if (moves.isEmpty()) {
            return;
        }
        var readers = correspondents.of(moves.keySet());
        outbox.add(moves.entrySet().stream()
                .map(petition -> new DatesMovedLetter(
                                told, petition.getValue(), to(readers.get(petition.getKey()), LetterKind.DATES_MOVED))
                        .written())
                .toList());
    }

    /** Who was joined to a petition reads its answer, too. */
    public void hear(@Observes PetitionAnswered answered) {
        outbox.add(correspondents.joinedTo(answered.subject()).stream()
                .map(reader -> new NewsLetter(to(reader, LetterKind.NEWS)).written())
                .toList());
    }

    /** That a petition was taken in, whatever is news to its sender afterwards, and whether it helped. */
    public void hear(@Observes Fact fact) {
        if (isHeard(fact)) {
            correspondents
                    .find(fact.subject())
                    // That a part was split off is told with the whole.
                    .filter(reader -> !(reader.isPart() && fact instanceof PetitionSubmitted))
                    .ifPresent(reader -> outbox.add(List.of(letter(fact, reader))));
        }
    }

    private static boolean isHeard(Fact fact) {
        return fact instanceof PetitionSubmitted || fact instanceof OutcomeAsked || News.isTold(fact);
    }

    private static NewLetter letter(Fact fact, Correspondent reader) {
        if (fact instanceof PetitionSubmitted submitted) {
            return new ReceiptLetter(submitted, to(reader, LetterKind.RECEIPT)).written();
        }
        var kind = fact instanceof OutcomeAsked ? LetterKind.OUTCOME : LetterKind.NEWS;
        return new NewsLetter(to(reader, kind)).written();
    }

    private static ToSender to(Correspondent reader, LetterKind kind) {
        return new ToSender(reader, kind, Settings.find("HOIAM_PUBLIC_URL"));
    }
}
