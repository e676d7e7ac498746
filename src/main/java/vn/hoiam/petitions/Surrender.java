package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.files.Shelf;
import vn.hoiam.files.StoredFile;
import vn.hoiam.journal.Fact;
import vn.hoiam.texts.Named;
import vn.hoiam.texts.Texts;

/** Hands a petition over to a room that keeps it secret, and forgets it. Only within the transaction of whoever takes it over. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Surrender {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Visibility visibility;

    @Inject
    Petitions petitions;

    @Inject
    Joining joining;

    @Inject
    Shelf shelf;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Belongings> belongings;

    /** For whoever does not handle the petition it does not exist. */
    public Surrendered give(PetitionNumber number) {
        var petition = petitions.takeWithSharers(number);
        if (!visibility.maySeeContact(petition)) {
            throw new NotFound("petitions.number.unknown");
        }
        joining.release(petition);
        var beside = new Belongings(petition);
        belongings.fire(beside);
        var given = new Surrendered(
                petition.locator(),
                petition.unit().isInForceOn(LocalDate.now(clock))
                        ? petition.unit().code()
                        : null,
                text(petition, beside),
                petition.place().address(),
                petition.contact(),
                petition.submittedAt(),
                Stream.concat(petitions.files(petition).stream(), beside.files().stream())
                        .map(this::file)
                        .toList());
        petitions.sharers(petition).forEach(subject -> facts.fire(new AttachmentsTaken(subject)));
        facts.fire(new PetitionTakenOver(petition.uid(), number, String.valueOf(me.accountId())));
        petitions.forget(petition);
        return given;
    }

    /** Everything the citizen wrote, particulars of the kind, answers and what they said of the result as well, and who sent it on. */
    private String text(Petition petition, Belongings beside) {
        var further =
                petitions.particulars(petition).entrySet().stream().map(said -> said(said.getKey(), said.getValue()));
        var conveyed = Stream.of(petition.arrived().conveyance())
                .filter(Conveyance::isThere)
                .map(conveyance -> said(conveyance.by(), conveyance.name()));
        return Stream.of(
                        Stream.of(petition.subject(), petition.text()),
                        further,
                        conveyed,
                        petitions.answers(petition).stream(),
                        petitions.remarks(petition).stream(),
                        beside.words().stream())
                .flatMap(parts -> parts)
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static String said(Named what, String words) {
        return Texts.of(Texts.VIETNAMESE, what.textKey()) + ": " + words;
    }

    private Surrendered.File file(StoredFile stored) {
        try {
            var path = shelf.find(stored.name())
                    .orElseThrow(() -> new IllegalStateException("a file of this petition is not on the shelf"));
            return new Surrendered.File(stored.shownName(), stored.type().name(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file cannot be taken off the shelf", unreadable);
        }
    }
}
