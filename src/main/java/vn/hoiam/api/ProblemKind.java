package vn.hoiam.api;

import java.util.Locale;
import vn.hoiam.texts.Named;

/** The kinds of failure a program can tell apart; its type is stable, its title is in the reader's language. */
enum ProblemKind implements Named {
    BAD_REQUEST(400),
    BAD_KEY(400),
    BAD_JSON(400),
    BAD_QUERY(400),
    BAD_FILTER(400),
    CROSS_SITE(403),
    NOT_FOUND(404),
    BAD_METHOD(405),
    TOO_LARGE(413),
    BAD_MEDIA_TYPE(415),
    INVALID(422),
    KEY_REUSED(422),
    REFUSED(422),
    TOO_MANY(429),
    BROKEN(500),
    BUSY(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** What programs recognise it by: a name, not an address to be fetched (RFC 4151). */
    String type() {
        return "tag:hoiam.vn,2026:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String detailKey() {
        return textKey() + ".detail";
    }

    @Override
    public String textKey() {
        return "api.problem." + name();
    }

    /** What a call is told that found no endpoint to refuse it. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> BAD_METHOD;
            case 415 -> BAD_MEDIA_TYPE;
            default -> BAD_REQUEST;
        };
    }
}
