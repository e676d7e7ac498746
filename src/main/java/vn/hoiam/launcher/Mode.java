package vn.hoiam.launcher;

import java.util.Locale;

/** What a start is for: to show the portal, to serve the public, or to be tested. */
enum Mode {
    DEMO,
    SERVE,
    TEST;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
