package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hoiam.calendar.DemoClock;
import vn.hoiam.files.Bundle;
import vn.hoiam.petitions.FollowUp;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.RatingForm;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.Solved;
import vn.hoiam.petitions.SubmissionKey;

/** Plays the stories of the demo from beginning to end, each act at its own moment. */
@ApplicationScoped
@Transactional
public class Performing {

    private static final int CONTENT = 3;

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
                case ANSWER -> followUp.answer(receipt.code(), act.words(), Bundle.NONE);
                case RATE -> followUp.rate(receipt.code(), rating(story.stars(), act.words()));
                default -> officials.act(story, act, receipt.number());
            }
        }
        // What has been written need not be looked at again with every query to come.
        em.flush();
        em.clear();
        return receipt;
    }

    /** Whoever is content says that it is solved, and why. */
    private static RatingForm rating(int stars, String words) {
        var form = new RatingForm();
        form.setStars(stars);
        form.setSolved((stars > CONTENT ? Solved.YES : stars == CONTENT ? Solved.PARTLY : Solved.NO).name());
        form.setReasons(stars > CONTENT ? List.of("CLEAR", "DONE") : List.of(stars == CONTENT ? "LATE" : "NOT_DONE"));
        form.setComment(words);
        return form;
    }
}
