package vn.hoiam.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.StoredFile;
import vn.hoiam.journal.Fact;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.Written;
import vn.hoiam.texts.TypedLine;

/** The desk where a document gets its number and day, and where what was signed is handed in. */
@ApplicationScoped
@Transactional
public class Issuing {

    static final int MOST_NAME = 100;

    @Inject
    Clock clock;

    @Inject
    DocumentRights rights;

    @Inject
    Petitions petitions;

    @Inject
    CaseDocuments documents;

    @Inject
    Event<Fact> facts;

    /**
     * Issues a document under the next number of its book today, or under number and day of another register.
     *
     * @throws FaultyForm when the other number is none, or is taken, or its day cannot be
     */
    public DocumentNumber issue(PetitionNumber number, int position, int version, IssueForm form) {
        petitions.hold(number);
        var document = documents.take(number, position);
        rights.mustIssue(document);
        document.mustBeAt(version);
        document.mustBeDraft();
        if (document.wording().hasGap()) {
            throw new Refusal("documents.gap");
        }
        var signatory = signatory(form);
        var other = other(document, form);
        var day = other.map(Registered::day).orElseGet(this::today);
        var given = other.map(Registered::number).orElseGet(() -> next(document, day));
        other.ifPresent(registered -> documents.reach(document.unit(), day.getYear(), given));
        document.issue(given, day, signatory, rights.official(), clock.instant());
        facts.fire(new DocumentIssued(
                document.petition().uid(),
                document.unit(),
                document.kind(),
                given,
                day,
                document.wording().body().html(),
                rights.actor()));
        return given;
    }

    /**
     * Keeps what was signed: a scan of the paper, a PDF with a signature in it, or the file of one.
     *
     * @throws FaultyForm when nothing was handed in, or not all of it could be taken
     */
    public void sign(PetitionNumber number, int position, int version, Bundle copies) {
        petitions.hold(number);
        var document = documents.take(number, position);
        rights.mustWorkOn(document);
        document.mustBeAt(version);
        mustBeThere(copies);
        var known = documents.copies(document).stream()
                .map(copy -> copy.file().name())
                .toList();
        var fresh = copies.files().stream()
                .filter(file -> !known.contains(file.name()))
                .toList();
        document.sign(clock.instant());
        if (documents.claim(fresh) < fresh.size()) {
            throw faulty("files", "files.expired");
        }
        fresh.forEach(file -> documents.add(new SignedCopy(document, file, rights.official(), clock.instant())));
        facts.fire(new DocumentSigned(
                document.petition().uid(),
                document.unit(),
                document.kind(),
                document.number(),
                document.issuedOn(),
                fresh.stream().map(StoredFile::seal).toList(),
                rights.actor()));
    }

    private static void mustBeThere(Bundle copies) {
        var problems = new ArrayList<Problem>();
        copies.rejected()
                .forEach(reason -> problems.add(
                        Problem.of("files", reason.textKey(), reason.words().toArray())));
        if (copies.files().isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of("files", "documents.copy.required"));
        }
        FaultyForm.refuse(problems, List.of());
    }

    private String signatory(IssueForm form) {
        var name = Written.line(form.getSignatory());
        if (name == null || name.length() < 2) {
            throw faulty("signatory", "documents.field.required");
        }
        if (name.length() > MOST_NAME) {
            throw faulty("signatory", "documents.field.long", MOST_NAME, name.length());
        }
        return name;
    }

    private DocumentNumber next(CaseDocument document, LocalDate day) {
        var symbol = document.kind().symbol();
        return new DocumentNumber(documents.nextSerial(document.unit(), day.getYear(), symbol), symbol);
    }

    /** What another register gave; empty where none is named. */
    private Optional<Registered> other(CaseDocument document, IssueForm form) {
        var typed = Written.line(form.getNumber());
        if (typed == null) {
            return Optional.empty();
        }
        var number = DocumentNumber.typed(typed).orElseThrow(() -> faulty("bookNumber", "documents.number.wrong"));
        var first = LocalDate.ofInstant(document.petition().submittedAt(), Now.VIETNAM);
        var day = TypedLine.day(TypedLine.of(form.getDay()))
                .orElseThrow(() -> faulty("bookDay", "documents.day.required"));
        if (day.isAfter(today()) || day.isBefore(first)) {
            throw faulty("bookDay", "documents.day.wrong", first, today());
        }
        if (documents.isTaken(document.unit(), number, day)) {
            throw faulty("bookNumber", "documents.number.taken", number.toString(), day.getYear());
        }
        return Optional.of(new Registered(number, day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static FaultyForm faulty(String field, String textKey, Object... words) {
        return FaultyForm.of(Problem.of(field, textKey, words));
    }

    private record Registered(DocumentNumber number, LocalDate day) {}
}
