package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.petitions.AskingLater;

/** The part of a citizen’s page on which they say, some weeks after the answer, whether the matter is still solved. */
@Named
@RequestScoped
public class OutcomeChoice {

    @Inject
    FollowPetitionPage follow;

    @Inject
    AskingLater asking;

    private String still;
    private String words;

    public void tell() {
        asking.tell(follow.actWith(), still, words);
        follow.finish("petitions.follow.outcome");
    }

    /** Without a session the form must be there while it is read. */
    public boolean isAsked() {
        return FollowPetitionPage.isReading()
                || follow.getFile() != null
                        && follow.getFile().outcome() != null
                        && !follow.getFile().outcome().isTold();
    }

    public String getStill() {
        return still;
    }

    public void setStill(String still) {
        this.still = still;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
