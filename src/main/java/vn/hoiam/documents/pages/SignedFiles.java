package vn.hoiam.documents.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.site.SentFiles;

/** The files of a signed document as they came with the form; nothing else stands in it that could be lost. */
@Named
@RequestScoped
public class SignedFiles {

    private static final String INPUT = "files";

    @Inject
    Enclosing enclosing;

    @Inject
    SentFiles sent;

    private Object chosen;

    public Bundle take() {
        return enclosing.encloseSigned(Bundle.NONE, sent.in(INPUT));
    }

    public int getMost() {
        return Bundle.MOST_FILES;
    }

    /** The field needs a place to put its files; they are read from the request. */
    public Object getChosen() {
        return chosen;
    }

    public void setChosen(Object chosen) {
        this.chosen = chosen;
    }
}
