package vn.hoiam.plans;

import java.util.Set;
import vn.hoiam.texts.Named;

/** How far an edition of a plan has come. */
public enum EditionState implements Named {
    /** Is being written; only the unit sees it. */
    DRAFT,
    /** Somebody other than who wrote it has read it and finds it right; it waits to be signed. */
    REVIEWED,
    /** Is signed and stands in public, for ever. */
    PUBLISHED;

    Set<EditionState> next() {
        return switch (this) {
            case DRAFT -> Set.of(REVIEWED);
            case REVIEWED -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED -> Set.of();
        };
    }

    @Override
    public String textKey() {
        return "plans.state." + name();
    }
}
