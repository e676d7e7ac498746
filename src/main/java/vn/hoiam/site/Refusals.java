package vn.hoiam.site;

import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.limits.TooMany;

/** Finds the refusal inside whatever the server wrapped around it. */
final class Refusals {

    private static final int DEEPEST = 20;

    private Refusals() {}

    static Optional<Refusal> find(Throwable failure) {
        return find(failure, Refusal.class);
    }

    /** The page for a refusal that no page can show itself. */
    static ErrorPage page(Refusal refusal) {
        return refusal instanceof TooMany ? ErrorPage.TOO_MANY : ErrorPage.NOT_FOUND;
    }

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
