package vn.hoiam.plans;

import java.util.List;

/** A result as it counts today, and what counted before it was corrected, newest first. */
public record PapiLine(PapiRevision latest, List<PapiRevision> earlier) {

    public PapiLine {
        earlier = List.copyOf(earlier);
    }

    /** {@code revisions} of one result, newest first. */
    static PapiLine of(List<PapiRevision> revisions) {
        return new PapiLine(revisions.get(0), revisions.subList(1, revisions.size()));
    }

    public PapiScore published() {
        return latest.published();
    }

    /** Under this the result is called up for correction. */
    public String key() {
        return published().year() + "-" + published().dimension();
    }
}
