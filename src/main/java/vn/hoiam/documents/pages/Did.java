package vn.hoiam.documents.pages;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** What has just been done with a document or a template, said once on the page one is led to. */
public enum Did implements Named {
    DRAFTED,
    SAVED,
    DISCARDED,
    ISSUED,
    SIGNED,
    TEMPLATE;

    static Optional<Did> find(String name) {
        return Stream.of(values()).filter(did -> did.name().equals(name)).findFirst();
    }

    @Override
    public String textKey() {
        return "documents.done." + name();
    }
}
