package vn.hoiam.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody who signs in to the desk without a browser, and what the server handed them at each step. */
record Official(WireAnswer before, WireAnswer signIn, String cookie, Wire wire) {

    static final String COOKIE = "__Host-sid";

    /** The password of all accounts of the demonstration. */
    static String password() {
        try {
            return Files.readString(Path.of("db/demo/password.txt")).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Official signIn(Wire wire, String username, String password) {
        var page = wire.get("/account/sign-in");
        var session = session(page);
        var answer = WireForm.of(page, "sign-in")
                .with("username", username)
                .with("password", password)
                .with("enter", "enter")
                .post(wire.with("Cookie", COOKIE + "=" + session));
        var now = answer.headers("Set-Cookie").isEmpty() ? session : session(answer);
        var cookie = COOKIE + "=" + now;
        return new Official(page, answer, cookie, wire.with("Cookie", cookie));
    }

    static String session(WireAnswer answer) {
        var line = answer.header("Set-Cookie").orElseThrow();
        return line.substring(line.indexOf('=') + 1, line.indexOf(';'));
    }

    boolean isIn() {
        return wire.get("/desk/petitions/inbox").status() == 200;
    }
}
