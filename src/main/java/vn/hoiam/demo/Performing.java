package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.hoiam.calendar.DemoClock;
import vn.hoiam.petitions.FollowUp;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;

/** Plays the stories of the demo from beginning to end, each act at its own moment. */
@ApplicationScoped
@Transactional
public class Performing {

    @Inject
    DemoClock clock;

    @Inject
    Intake intake;

    @Inject
    FollowUp followUp;

    @Inject
    Acting officials;

    @Inject
    Photographing photos;

    @PersistenceContext
    EntityManager em;

    /** The receipt the citizen of this story was given. */
    public Receipt perform(Story story) {
        clock.set(story.submittedAt());
        story.form().setEnclosed(photos.take(story));
        var receipt = intake.submit(SubmissionKey.fresh(), story.form());
        for (var act : story.acts()) {
            clock.set(act.at());
            switch (act.step()) {
                case ANSWER -> followUp.answer(receipt.code(), act.words());
                case RATE -> followUp.rate(receipt.code(), story.stars(), act.words());
                default -> officials.act(story, act, receipt.number());
            }
        }
        // What has been written need not be looked at again with every query to come.
        em.flush();
        em.clear();
        return receipt;
    }
}
