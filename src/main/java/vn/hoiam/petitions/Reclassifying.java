package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.petitions.Particular.Need;

/**
 * The desk that says what a petition is in law, where its sender chose another kind. State and dates become those of the other
 * kind, the dates counted from the day it was first received. A denunciation is not among them: that one is taken over behind its wall.
 */
@ApplicationScoped
@Transactional
public class Reclassifying {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    Particulars particulars;

    @Inject
    CaseDates dates;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Correction> corrections;

    /**
     * Makes it a petition of another kind, and tells the citizen why.
     *
     * @param code that of a kind, such as {@code complaint_1}
     * @throws FaultyForm when no other kind is named, or the citizen is told nothing
     */
    public void reclassify(PetitionNumber number, int version, String code, String words) {
        var petition = petitions.take(number);
        var warrant = Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER);
        petition.mustBeAt(version);
        var note = Written.lines(words);
        var problems = new ArrayList<Problem>();
        var kind = other(petition, code, problems);
        Written.require("words", note, CaseHandling.MOST_NOTE, problems);
        FaultyForm.refuse(problems);
        change(petition, kind.orElseThrow(), note);
        warrant.tell(facts);
    }

    private static Optional<PetitionKind> other(Petition petition, String code, List<Problem> problems) {
        var kind = Optional.ofNullable(code).flatMap(PetitionKind::find);
        if (kind.isEmpty()) {
            problems.add(Problem.of("kind", "petitions.reclassify.kind.required"));
        } else if (kind.get() == petition.kind()) {
            problems.add(Problem.of("kind", "petitions.reclassify.kind.same"));
        }
        return kind;
    }

    private void change(Petition petition, PetitionKind kind, String note) {
        if (petition.shown().releasedAt() != null && !kind.mayBePublished()) {
            throw new Refusal("petitions.reclassify.released");
        }
        if (!kind.mayBePublished() && petitions.hasDuplicates(petition)) {
            throw new Refusal("petitions.join.is-main");
        }
        var isSigned = petition.arrived().isSigned();
        var promise = dates.anew(petition, kind, delivery(petition, kind), isSigned);
        var before = petition.kind();
        var now = clock.instant();
        petition.reclassify(kind);
        files.add(new CaseAct(petition, Act.RECLASSIFY, Grounded.on(note), me.accountId(), now));
        facts.fire(new PetitionReclassified(
                petition.uid(),
                petition.unit(),
                before,
                kind,
                petition.promise(),
                promise.step(DueDate.NOTIFY),
                note,
                actor()));
        corrections.fire(new Correction(petition, Correction.Trait.KIND, before.code(), kind.code()));
        dates.replace(petition, promise, actor());
        if (petition.takeInAnew(now)) {
            facts.fire(PetitionReceived.of(petition, actor()));
        }
    }

    /** What was said of the way stays with it, and counts only where information is asked for. */
    private Optional<Delivery> delivery(Petition petition, PetitionKind kind) {
        return kind.need(Particular.DELIVERY) == Need.NONE
                ? Optional.empty()
                : Delivery.find(particulars.of(petition).get(Particular.DELIVERY));
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
