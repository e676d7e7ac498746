package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Recourse;
import vn.hoiam.petitions.Recourses;

/** The part of a citizen’s page that tells what can be done against the result, until when, and what else is left. */
@Named
@RequestScoped
public class RecourseChoice {

    @Inject
    FollowPetitionPage follow;

    @Inject
    Recourses recourses;

    private Recourse recourse;

    /** Without a session the form must be there while it is read. */
    public boolean isLookingAgain() {
        return FollowPetitionPage.isReading()
                || is(Act.LOOK_AGAIN) && getRecourse().isOpen();
    }

    public boolean isAppealing() {
        return is(Act.APPEAL) && getRecourse().mayBeTaken();
    }

    /** Whether it cannot be done, and that has to be told. What is done already is seen beside it. */
    public boolean isTold() {
        return (is(Act.LOOK_AGAIN) && !getRecourse().isOpen()
                        || is(Act.APPEAL) && !getRecourse().mayBeTaken())
                && getRecourse().state() != Recourse.State.TAKEN;
    }

    private boolean is(Act act) {
        return getRecourse() != null && getRecourse().act() == act;
    }

    /** Null where there is nothing to be done, or no petition. */
    public Recourse getRecourse() {
        if (recourse == null && follow.getFile() != null) {
            recourse = recourses.find(follow.getFile().petition()).orElse(null);
        }
        return recourse;
    }
}
