package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;

/**
 * Where a conclusion is made known in public (Art. 40). Whether what was typed tells who denounced is looked at by two people, never by the
 * portal: a refusal because of a word would tell the desk that this word is part of the name.
 */
@ApplicationScoped
@Transactional
public class Publishing {

    private static final String STEP = "publish_conclusion";

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    Denunciations denunciations;

    @Inject
    Secrets secrets;

    @Inject
    CaseReading reading;

    @Inject
    Conclusions conclusions;

    @Inject
    Event<Fact> facts;

    public PublicationSheet open(UUID uid) {
        var one = denunciations.get(uid);
        var acts = acts(one);
        var pending = conclusions.pending(one).orElse(null);
        return new PublicationSheet(
                one,
                pending == null ? null : text(secrets, pending),
                pending != null && pending.isTypedBy(sight.accountId()),
                conclusions
                        .standing(one)
                        .map(standing -> PublishedConclusion.of(standing, text(secrets, standing)))
                        .orElse(null),
                reading.clocks(one, denunciations.steps(one)).stream()
                        .filter(step -> step.step().equals(STEP))
                        .toList(),
                acts);
    }

    /** Types it, or types it anew; nobody but the desk reads it before a second person has released it. */
    public void prepare(UUID uid, ConclusionForm form) {
        var one = take(uid, DenunciationAct.PREPARE_PUBLICATION, form);
        FaultyEntry.refuse(form.problemsOfText());
        var steps = denunciations.steps(one);
        var concluded = steps.stream()
                .filter(step -> step.act() == DenunciationAct.CONCLUDE)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var document = reading.lines(one, List.of(concluded)).get(0).document();
        var step = add(one, steps, DenunciationAct.PREPARE_PUBLICATION, LocalDate.now(clock), null);
        conclusions.add(new Conclusion(
                one,
                step.seq(),
                sight.accountId(),
                secrets.seal(
                        one,
                        place(step.seq()),
                        form.text(document, concluded.day()).sheet())));
    }

    /** Puts what another has typed on the page for everybody, in place of what may stand there. */
    public void release(UUID uid, ConclusionForm form) {
        var one = take(uid, DenunciationAct.PUBLISH, form);
        var pending = conclusions.pending(one).orElseThrow();
        var steps = denunciations.steps(one);
        var typed = steps.stream()
                .filter(step -> step.seq() == pending.seq())
                .findFirst()
                .orElseThrow();
        FaultyEntry.refuse(form.problemsOfDay(typed.day(), LocalDate.now(clock)));
        conclusions.standing(one).ifPresent(standing -> standing.withdraw(form.day()));
        pending.release(sight.accountId(), form.day());
        add(one, steps, DenunciationAct.PUBLISH, form.day(), null);
    }

    /** Off the page; that it stood there stays in the record. */
    public void withdraw(UUID uid, ConclusionForm form) {
        var one = take(uid, DenunciationAct.WITHDRAW_PUBLICATION, form);
        FaultyEntry.refuse(form.problemsOfReason());
        conclusions.standing(one).orElseThrow().withdraw(LocalDate.now(clock));
        add(one, denunciations.steps(one), DenunciationAct.WITHDRAW_PUBLICATION, LocalDate.now(clock), form.reason());
    }

    private Denunciation take(UUID uid, DenunciationAct act, ConclusionForm form) {
        var one = denunciations.take(uid);
        var acts = acts(one);
        one.mustBeAt(form.getVersion());
        if (act == DenunciationAct.PUBLISH
                && conclusions
                        .pending(one)
                        .filter(typed -> typed.isTypedBy(sight.accountId()))
                        .isPresent()) {
            throw new Refusal("denunciations.publication.same");
        }
        if (!acts.contains(act)) {
            throw new Refusal("denunciations.act.forbidden", act, one.state());
        }
        return one;
    }

    /** What is mine to do about it; whoever the case is not there for finds nothing. */
    private Set<DenunciationAct> acts(Denunciation one) {
        var acts = EnumSet.noneOf(DenunciationAct.class);
        if (sight.role(one, secrets.content(one)) == Sight.Role.DESK) {
            acts.addAll(sight.next(one));
            acts.removeIf(act -> !act.isOfPublication());
        }
        if (acts.isEmpty()) {
            throw new NotFound("denunciations.unknown");
        }
        if (conclusions
                .pending(one)
                .filter(typed -> !typed.isTypedBy(sight.accountId()))
                .isEmpty()) {
            acts.remove(DenunciationAct.PUBLISH);
        }
        if (conclusions.standing(one).isEmpty()) {
            acts.remove(DenunciationAct.WITHDRAW_PUBLICATION);
        }
        return acts;
    }

    /** Whether there is a conclusion, and I have to do with what is to be known of it. */
    static boolean concernsMe(Set<DenunciationAct> next, List<Step> steps) {
        return next.stream().anyMatch(DenunciationAct::isOfPublication)
                && steps.stream().anyMatch(step -> step.act() == DenunciationAct.CONCLUDE);
    }

    private Step add(Denunciation one, List<Step> steps, DenunciationAct act, LocalDate day, String words) {
        one.touch();
        var event = one.step(act).orElseThrow().event();
        var step = new Step(one, steps.get(steps.size() - 1).seq() + 1, act, event, day, sight.accountId());
        if (words != null) {
            step.seal(secrets.seal(one, CaseReading.place(step), new Sheet(Map.of("words", words))));
        }
        denunciations.add(step);
        facts.fire(new DenunciationActed(
                one.uid(), act, day.atStartOfDay(Now.VIETNAM).toInstant(), sight.actor()));
        return step;
    }

    static ConclusionText text(Secrets secrets, Conclusion conclusion) {
        return ConclusionText.of(secrets.open(
                conclusion.denunciation(), Secrets.Compartment.CONTENT, place(conclusion.seq()), conclusion.sealed()));
    }

    private static String place(int seq) {
        return "conclusion." + seq;
    }
}
