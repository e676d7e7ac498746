package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server says to a browser, and what it must not say to anybody. */
class AnswersIT {

    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    private static final List<String> PRODUCTS = List.of(
            "payara",
            "glassfish",
            "grizzly",
            "mojarra",
            "primefaces",
            "eclipselink",
            "hazelcast",
            "jersey",
            "catalina",
            "weld",
            "soteria",
            "postgresql",
            "java.lang",
            "at vn.hoiam");

    private final Wire wire = Wire.to(LivePortal.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/petitions/follow",
                "/petitions/waiting",
                "/account/sign-in",
                "/account/my-petitions",
                "/account/my-petitions/open?key=no-such-link",
                "/no-such-page",
                "/petitions/petition?number=HA-2026-0000-0000"
            })
    void allow_public_pages_nothing_but_their_own_files(String path) {
        var answer = wire.get(path);

        assertThat(answer.headers("Content-Security-Policy")).containsExactly(STRICT);
        assertThat(answer.body()).doesNotContain("<style").doesNotContainPattern("\\sstyle=\"|\\son[a-z]+=\"");
    }

    @Test
    void allow_the_desk_scripts_by_a_nonce_that_changes() {
        var clerk = Official.signIn(wire, "canbo.11953", Official.password());

        var policies = clerk.wire().get("/desk/petitions/inbox").headers("Content-Security-Policy");
        var other = Official.signIn(wire, "canbo.11953", Official.password())
                .wire()
                .get("/desk/petitions/inbox")
                .headers("Content-Security-Policy");

        assertThat(policies)
                .singleElement()
                .asString()
                .matches("default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                        + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'; script-src 'self' 'nonce-[A-Za-z0-9+/=_-]{16,}';?")
                .doesNotContain("unsafe-eval");
        assertThat(other).isNotEqualTo(policies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/account/sign-in", "/api/v1/units", "/api/v1/no-such-thing"})
    void carry_the_headers_that_protect_their_reader(String path) {
        var answer = wire.get(path);

        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(answer.headers("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("geolocation=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions/submit", "/en/petitions/submit"})
    void let_one_page_alone_ask_where_its_reader_is(String path) {
        var answer = wire.get(path);

        assertThat(answer.headers("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("geolocation=(self)");
        assertThat(answer.headers("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'");
        assertThat(answer.body()).doesNotContain("<style").doesNotContainPattern("\\sstyle=\"|\\son[a-z]+=\"");
    }

    @Test
    void let_the_worker_stand_before_all_pages_and_fetch_from_the_portal_only() {
        var worker = wire.get("/assets/any/worker.js");
        var other = wire.get("/assets/any/offline.js");

        assertThat(worker.headers("Service-Worker-Allowed")).containsExactly("/");
        assertThat(worker.headers("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; connect-src 'self'");
        assertThat(other.headers("Service-Worker-Allowed")).isEmpty();
        assertThat(other.headers("Content-Security-Policy")).containsExactly(STRICT);
    }

    @Test
    void give_the_map_library_from_one_address_only() {
        assertThat(wire.get("/webjars/leaflet/1.9.4/dist/leaflet.js").status()).isEqualTo(404);
        assertThat(wire.get("/assets/any/leaflet.js").status()).isEqualTo(200);
        assertThat(wire.get("/assets/any/communes.json").headers("Content-Type"))
                .singleElement()
                .asString()
                .startsWith("application/json");
    }

    @Test
    void keep_nothing_of_the_desk_in_the_browser() {
        var clerk = Official.signIn(wire, "canbo.11953", Official.password());

        var answer = clerk.wire().get("/desk/petitions/inbox");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /no-such-page",
                "GET /api/v1/no-such-thing",
                "GET /%zz",
                "GET /%00",
                "GET /?a=%zz",
                "GET /jakarta.faces.resource/no.js.xhtml?ln=primefaces",
                "DELETE /",
                "PUT /petitions/submit",
                "DELETE /api/v1/petitions",
                "PATCH /account/sign-in",
                "FOO /",
                "GET /index.xhtml",
                "GET /error/500"
            })
    void name_no_product(String request) {
        var answer =
                wire.send(request.substring(0, request.indexOf(' ')), request.substring(request.indexOf(' ') + 1), "");

        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"
            })
    void name_no_product_to_who_speaks_badly(String said) {
        assertTellsNothing(wire.exchange(said, new byte[0]));
    }

    @Test
    void name_no_product_when_a_form_is_broken() {
        var answer = wire.post("/account/sign-in", WireForm.TYPE, "sign-in=sign-in&jakarta.faces.ViewState=stateless");

        assertTellsNothing(answer);
        assertTellsNothing(wire.post("/account/sign-in", "text/xml", "<a/>"));
        assertTellsNothing(wire.post("/petitions/submit", "multipart/form-data; boundary=x", "--x"));
    }

    @Test
    void say_that_too_much_was_sent() {
        var answer = wire.exchange(
                "POST /petitions/submit HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: " + WireForm.TYPE
                        + "\r\nContent-Length: 9000000\r\n\r\n",
                new byte[9_000_000]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains(Wording.sentence("vi", "site.error.too-large.title"));
    }

    @Test
    void refuse_to_repeat_a_request() {
        var answer = wire.with("Cookie", "secret=1").send("TRACE", "/", "");

        assertThat(answer.status()).isGreaterThanOrEqualTo(400).isLessThan(500);
        assertThat(answer.body()).doesNotContain("secret");
    }

    private static void assertTellsNothing(WireAnswer answer) {
        assertThat(answer.headers("Server")).isEmpty();
        assertThat(answer.headers("X-Powered-By")).isEmpty();
        assertThat(answer.status()).isBetween(200, 599);
        assertThat(PRODUCTS).as(answer.everything()).noneMatch(product -> answer.everything()
                .toLowerCase(java.util.Locale.ROOT)
                .contains(product));
    }
}
