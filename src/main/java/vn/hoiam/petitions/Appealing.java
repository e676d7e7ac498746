package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.petitions.Recourse.State;
import vn.hoiam.texts.Texts;

/**
 * What ties a second complaint to the first: on the portal the receipt of the first, which is proven and cannot be made up; on
 * paper the number that a clerk writes down.
 */
@ApplicationScoped
@Transactional
public class Appealing {

    @Inject
    FollowUp followUp;

    @Inject
    Petitions petitions;

    @Inject
    Recourses recourses;

    @Inject
    CaseFiles files;

    @Inject
    Visibility visibility;

    /**
     * Fills in what is known of the first complaint: its decision, who complains, from where.
     *
     * @return how the second complaint stands
     * @throws FaultyForm when the code opens nothing
     */
    public Recourse fill(ReceiptCode code, PetitionForm form) {
        var first = followUp.proven(code);
        var recourse = recourse(first);
        var known = PetitionForm.again(first, petitions.particulars(first), null);
        form.setFirst(code.digits());
        form.setSector(known.getSector());
        form.setName(known.getName());
        form.setPhone(known.getPhone());
        form.setEmail(known.getEmail());
        form.getSaid().putAll(known.getSaid());
        form.getSaid().putAll(decision(first));
        form.getSaid().keySet().removeAll(List.of(Particular.CLAIM.field(), Particular.LATE_BECAUSE.field()));
        return recourse;
    }

    /** In the words of the complaint, which are Vietnamese. */
    private Map<String, String> decision(Petition first) {
        var signed = files.decision(first);
        var day = recourses.from(first).orElseThrow();
        var words = signed.isPresent()
                ? Texts.of(
                        Texts.VIETNAMESE,
                        "petitions.appeal.decision",
                        signed.get().documentNumber(),
                        signed.get().documentDay(),
                        first.unit().committee())
                : Texts.of(
                        Texts.VIETNAMESE,
                        "petitions.appeal.undecided",
                        first.number(),
                        day,
                        first.unit().committee());
        return Map.of(Particular.FIRST_DECISION.field(), words, Particular.KNOWN_ON.field(), day.toString());
    }

    /** The first complaint whose receipt goes with the form of a second one, with the place that it names; empty where none goes. */
    Optional<Petition> first(PetitionForm form) {
        if (Written.line(form.getFirst()) == null || !isSecond(form)) {
            return Optional.empty();
        }
        var first = followUp.proven(ReceiptCode.typed(form.getFirst()));
        form.setAddress(first.place().address());
        form.setLat(first.place().lat());
        form.setLng(first.place().lng());
        return Optional.of(first);
    }

    /**
     * Locks it for the second complaint. What comes after its time has to say why; whether that excuses, the office decides: Law on
     * Complaints 02/2011, Art. 9.
     */
    Recourses.Earlier take(Petition first, PetitionForm form, List<Problem> problems) {
        var petition = petitions.take(first.number());
        var recourse = recourse(petition);
        var reason = Written.lines(form.getSaid().get(Particular.LATE_BECAUSE.field()));
        if (recourse.state() == State.LATE && reason == null) {
            problems.add(Problem.of(
                    Particular.LATE_BECAUSE.field(), "petitions.particular.lateBecause.required", recourse.until()));
        }
        return new Recourses.Earlier(petition, Act.APPEAL);
    }

    /** The first complaint that a clerk names; one they may not read is none, unless its sender bears the same name. */
    Optional<Recourses.Earlier> named(PetitionForm form, String number, List<Problem> problems) {
        if (Written.line(number) == null || !isSecond(form)) {
            return Optional.empty();
        }
        var found = PetitionNumber.find(Written.line(number))
                .flatMap(known -> petitions.take(List.of(known)).stream().findFirst())
                .filter(petition -> petition.kind() == PetitionKind.COMPLAINT_1)
                .filter(petition ->
                        visibility.mayRead(petition) || petition.contact().isNamed(form.getName()));
        objection(found).ifPresent(key -> problems.add(Problem.of("firstNumber", key)));
        return found.map(petition -> new Recourses.Earlier(petition, Act.APPEAL));
    }

    private Optional<String> objection(Optional<Petition> first) {
        if (first.isEmpty()) {
            return Optional.of("petitions.enter.first.unknown");
        }
        var recourse = recourses.find(first.get());
        if (recourse.filter(Recourse::mayBeTaken).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                recourse.filter(one -> one.state() == State.TAKEN).isPresent()
                        ? "petitions.enter.first.taken"
                        : "petitions.enter.first.early");
    }

    private Recourse recourse(Petition first) {
        var recourse = recourses
                .find(first)
                .filter(one -> one.act() == Act.APPEAL)
                .orElseThrow(() -> first.forbidden(Act.APPEAL));
        if (!recourse.mayBeTaken()) {
            throw new Refusal(recourse.textKey(), recourse.words());
        }
        return recourse;
    }

    private static boolean isSecond(PetitionForm form) {
        return PetitionKind.COMPLAINT_2.code().equals(form.getKind());
    }
}
