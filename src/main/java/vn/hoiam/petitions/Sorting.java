package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;

/**
 * The desk that says what a petition is about, where its sender chose another sector or did not know. Where the province has a
 * target of its own for that sector, the date follows it.
 */
@ApplicationScoped
@Transactional
public class Sorting {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    Sectors sectors;

    @Inject
    CaseDates dates;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Correction> corrections;

    /**
     * Says that it is about another sector.
     *
     * @throws FaultyForm when none is named, or one that takes no petitions
     */
    public void sort(PetitionNumber number, int version, String code) {
        var petition = petitions.take(number);
        var warrant = Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER);
        petition.mustBeAt(version);
        petition.mustAllow(Act.RECLASSIFY);
        var before = petition.sector();
        var sector = other(petition, code);
        mustNotBeAboutOfficials(petition, before, code);
        petition.sort(sector.code());
        var actor = String.valueOf(me.accountId());
        facts.fire(new PetitionSorted(
                petition.uid(), petition.unit(), sectors.name(before), sectors.name(sector.code()), actor));
        corrections.fire(new Correction(petition, Correction.Trait.SECTOR, before, sector.code()));
        dates.followSector(petition, actor);
        warrant.tell(facts);
    }

    private Sector other(Petition petition, String code) {
        var problems = new ArrayList<Problem>();
        var sector = sectors.inForce().stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (sector.isEmpty()) {
            problems.add(Problem.of("sector", code == null ? "petitions.sector.required" : "petitions.sector.unknown"));
        } else if (code.equals(petition.sector())) {
            problems.add(Problem.of("sector", "petitions.sort.same"));
        }
        FaultyForm.refuse(problems);
        return sector.orElseThrow();
    }

    /** Whom such a petition is about decides where it lies and who may read it; that is asked when it is handed in. */
    private static void mustNotBeAboutOfficials(Petition petition, String before, String after) {
        if (petition.kind().isAboutOfficials(before) || petition.kind().isAboutOfficials(after)) {
            throw new Refusal("petitions.sort.officials");
        }
    }
}
