package vn.hoiam.petitions;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.files.StoredFile;
import vn.hoiam.law.StepClock;

/**
 * Everything that lies in the file of one petition, put together for a page. Newest step of the timeline first.
 *
 * @param owed the dates in hand, that of the notice first; a case may have one only
 * @param outcome null where the sender was not asked again
 * @param further what else the law wants done by a day, and is not done yet
 */
public record CaseFile(
        Petition petition,
        List<Owed> owed,
        List<StepClock> further,
        boolean provisional,
        List<TimelineLine> timeline,
        List<Question> questions,
        List<Reply> replies,
        List<Attachment> attachments,
        Map<Particular, String> particulars,
        Rating rating,
        Outcome outcome) {

    public CaseFile {
        owed = List.copyOf(owed);
        particulars = Collections.unmodifiableMap(new LinkedHashMap<>(particulars));
        further = List.copyOf(further);
        timeline = List.copyOf(timeline);
        questions = List.copyOf(questions);
        replies = List.copyOf(replies);
        attachments = List.copyOf(attachments);
    }

    /** The file as its sender sees it: without the steps inside the office. */
    CaseFile forSender() {
        return new CaseFile(
                petition,
                owed,
                further,
                provisional,
                told(),
                questions,
                replies,
                attachments,
                particulars,
                rating,
                outcome);
    }

    /** Whether officials noted something beside it. */
    public boolean isNoted() {
        return timeline.stream().anyMatch(line -> line.textKey().equals(CaseNoted.KEY));
    }

    /** The steps its sender is told of. */
    public List<TimelineLine> told() {
        return timeline.stream().filter(line -> !line.isInternal()).toList();
    }

    /**
     * The date that an act keeps, the nearest of several; null where it keeps none. A step of the procedure may keep one that is not in
     * hand.
     */
    public Deadline due(Act act) {
        return petition.kind()
                .procedure()
                .event(act.leadsTo().name())
                .map(event -> Stream.concat(
                        owed.stream().filter(one -> one.isKeptBy(event)).map(Owed::deadline),
                        further.stream()
                                // What a period is there for stands first; what merely ends it is not urged by it.
                                .filter(step -> step.rule().endsWith().indexOf(event) == 0)
                                .map(Deadline::of)))
                .orElseGet(Stream::empty)
                .filter(Deadline::isRunning)
                .min(Comparator.comparing(Deadline::dueOn))
                .orElse(null);
    }

    /** The files that came with it, as they are kept; not those that came in answer to a question. */
    public List<StoredFile> enclosed() {
        return attachments.stream()
                .filter(attachment -> !attachment.isAnswer())
                .map(Attachment::file)
                .toList();
    }

    /** The files that came in answer to a question. */
    public List<StoredFile> enclosed(Question question) {
        return attachments.stream()
                .filter(attachment -> attachment.isAnswerTo(question))
                .map(Attachment::file)
                .toList();
    }

    /** Of those what everybody may see. Whoever shows it asks {@link Visibility} about the petition first. */
    public List<StoredFile> shown() {
        return attachments.stream()
                .map(Attachment::publicFile)
                .filter(Objects::nonNull)
                .toList();
    }

    /** One of the dates in hand; null where the case has none of the sort. */
    public Owed owed(DueDate which) {
        return owed.stream().filter(one -> one.which() == which).findFirst().orElse(null);
    }

    /** What the citizen filled in beside subject and text that tells of no person. */
    public List<Map.Entry<Particular, String>> open() {
        return particulars.entrySet().stream()
                .filter(said -> !said.getKey().isPersonal())
                .toList();
    }

    /** What of it does: for those alone who handle the petition. */
    public List<Map.Entry<Particular, String>> personal() {
        return particulars.entrySet().stream()
                .filter(said -> said.getKey().isPersonal())
                .toList();
    }

    /** What the law asks for and nobody said: a petition may have come as one of another kind. */
    public List<Particular> missing() {
        return petition.kind().required().stream()
                .filter(field -> !isSaid(field))
                .toList();
    }

    private boolean isSaid(Particular field) {
        return switch (field) {
            case PHONE -> petition.contact().phone() != null;
            case CONCERNED -> petition.concern().concerned() != null;
            default -> particulars.containsKey(field);
        };
    }

    /** The question that waits for the citizen; null when none does. */
    public Question openQuestion() {
        return questions.stream()
                .filter(question -> !question.isAnswered())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The signed reply; null until it is sent. */
    public Reply signed() {
        return at(ReplyStage.SENT).orElse(null);
    }

    /** The draft the clerk works on, or the proposal that lies before the leader; null when there is neither. */
    public Reply inHand() {
        return at(ReplyStage.DRAFT).or(() -> at(ReplyStage.PROPOSED)).orElse(null);
    }

    /** The last reply that the leader sent back; null when none was. */
    public Reply sentBack() {
        return at(ReplyStage.SENT_BACK).orElse(null);
    }

    private Optional<Reply> at(ReplyStage stage) {
        return replies.stream().filter(reply -> reply.stage() == stage).reduce((earlier, later) -> later);
    }
}
