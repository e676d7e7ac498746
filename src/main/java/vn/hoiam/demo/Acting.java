package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hoiam.petitions.CaseHandling;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Release;
import vn.hoiam.petitions.Signing;

/** Has the officials of the demo do their part of a story at the portal’s own desks. */
@ApplicationScoped
@Transactional
public class Acting {

    @Inject
    Roster roster;

    @Inject
    Petitions petitions;

    @Inject
    CaseHandling handling;

    @Inject
    Signing signing;

    @Inject
    Release release;

    public void act(Story story, Act act, PetitionNumber number) {
        roster.seat(act.official());
        var version = petitions.get(number).version();
        switch (act.step()) {
            case FORWARD -> handling.forward(number, version, story.unit(), story.forwarding(), act.words());
            case RECEIVE -> handling.receive(number, version);
            case RELEASE -> release(number, version);
            case ASK -> handling.ask(number, version, act.words());
            case DRAFT -> handling.draft(number, version, story.pledge().reply(act.words()));
            case PROPOSE -> handling.propose(number, version, story.pledge().reply(act.words()));
            case SEND_BACK -> signing.sendBack(number, version, act.words());
            case SEND -> signing.send(number, version);
            case ANSWER, RATE -> throw new IllegalArgumentException(act.step() + " is the citizen’s");
        }
    }

    /** The photos of the demo are drawn, and nobody is in them. */
    private void release(PetitionNumber number, int version) {
        var form = release.propose(number);
        form.getPhotos().forEach(photo -> photo.setShown(true));
        release.release(number, version, form);
    }
}
