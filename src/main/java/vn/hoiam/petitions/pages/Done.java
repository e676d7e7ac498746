package vn.hoiam.petitions.pages;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** What has just been done, said once on the page one is led to. */
public enum Done implements Named {
    RECEIVED,
    ASKED,
    FORWARDED,
    DRAFTED,
    PROPOSED,
    SENT,
    SENT_BACK,
    NOTED,
    GIVEN,
    APOLOGISED,
    URGENCY_SET,
    /** There is no other case in the pile. */
    LAST,
    FILTER_SAVED,
    STEP,
    RECLASSIFIED,
    SORTED,
    SPLIT,
    JOINED,
    SEPARATED,
    RELEASED,
    PUBLISHED,
    WITHHELD;

    static Optional<Done> find(String name) {
        return Stream.of(values()).filter(done -> done.name().equals(name)).findFirst();
    }

    @Override
    public String textKey() {
        return "desk.done." + name();
    }
}
