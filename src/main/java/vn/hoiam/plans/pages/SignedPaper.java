package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.site.SentFiles;

/** The PDF of a plan as it comes with the form it is published by. */
@Named
@RequestScoped
public class SignedPaper {

    private static final String INPUT = "files";

    @Inject
    Enclosing enclosing;

    @Inject
    SentFiles sent;

    private Object chosen;

    /** What was chosen now; or else what came with the form before, which something was wrong with. */
    Bundle take(String before) {
        var now = sent.in(INPUT);
        return now.isEmpty() ? enclosing.open(before) : enclosing.encloseSigned(Bundle.NONE, now);
    }

    /** The field needs a place to put its files; they are read from the request. */
    public Object getChosen() {
        return chosen;
    }

    public void setChosen(Object chosen) {
        this.chosen = chosen;
    }
}
