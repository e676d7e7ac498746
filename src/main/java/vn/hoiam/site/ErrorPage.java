package vn.hoiam.site;

import java.util.Arrays;
import java.util.Locale;
import vn.hoiam.texts.Named;

/** What the portal says when it cannot show a page: what happened, what is safe, what to do next. */
public enum ErrorPage implements Named {
    BAD_REQUEST(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    EXPIRED(409),
    TOO_LARGE(413),
    TOO_MANY(429),
    BROKEN(500),
    BUSY(503);

    /** The request attribute under which the page finds itself, and by which a handler chooses one. */
    static final String CHOSEN = "errorPage";

    private final int status;

    ErrorPage(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public boolean isNotFound() {
        return this == NOT_FOUND;
    }

    @Override
    public String textKey() {
        return "site.error." + word();
    }

    /** Where this page can be reached by one that was only loading a part of itself. */
    String address() {
        return "/error/" + word();
    }

    static ErrorPage at(String pathInfo) {
        return Arrays.stream(values())
                .filter(page -> page.address().equals("/error" + pathInfo))
                .findFirst()
                .orElse(NOT_FOUND);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ErrorPage of(int status) {
        return Arrays.stream(values())
                .filter(page -> page.status == status)
                .findFirst()
                .orElse(status >= 500 ? BROKEN : status == 405 ? NOT_FOUND : BAD_REQUEST);
    }
}
