package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** How the server knows an official from one page to the next, seen from outside. */
class SessionIT {

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void is_kept_in_one_cookie_that_no_script_and_no_other_site_gets() {
        var cookies = wire.get("/account/sign-in").headers("Set-Cookie");

        assertThat(cookies)
                .singleElement()
                .asString()
                .matches("__Host-sid=[0-9a-f]{64,}; " + "Path=/; Secure; HttpOnly; SameSite=lax");
    }

    @Test
    void has_an_id_of_256_bits_that_never_comes_twice() {
        var seen = new HashSet<String>();

        for (int i = 0; i < 20; i++) {
            seen.add(Official.session(wire.get("/account/sign-in")));
        }

        assertThat(seen).hasSize(20).allMatch(id -> id.matches("[0-9a-f]{64,}"));
        assertThat(seen.stream().map(id -> id.substring(0, 16))).doesNotHaveDuplicates();
    }

    @Test
    void gets_a_new_id_when_its_owner_signs_in() {
        var clerk = Official.signIn(wire, "canbo.11953", Official.password());

        var before = Official.session(clerk.before());
        assertThat(Official.session(clerk.signIn())).isNotEqualTo(before);
        assertThat(clerk.isIn()).isTrue();
        assertThat(wire.with("Cookie", "__Host-sid=" + before)
                        .get("/desk/petitions/inbox")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void is_not_begun_by_an_id_that_the_visitor_brings() {
        var invented = "0".repeat(64);

        var answer = wire.with("Cookie", "__Host-sid=" + invented).get("/account/sign-in");

        assertThat(Official.session(answer)).isNotEqualTo(invented);
    }

    @Test
    void is_not_begun_for_a_reader_of_public_pages() {
        assertThat(wire.get("/").headers("Set-Cookie")).isEmpty();
        assertThat(wire.get("/en/").headers("Set-Cookie")).isEmpty();
        assertThat(wire.get("/no-such-page").headers("Set-Cookie")).isEmpty();
    }

    @Test
    void stands_in_no_address() {
        var clerk = Official.signIn(wire, "canbo.11953", Official.password());

        assertThat(clerk.before().everything()).doesNotContainIgnoringCase("jsessionid");
        assertThat(clerk.signIn().everything()).doesNotContainIgnoringCase("jsessionid");
        assertThat(clerk.wire().get("/desk/petitions/inbox").everything()).doesNotContainIgnoringCase("jsessionid");
        assertThat(wire.get("/account/sign-in;jsessionid=" + "a".repeat(64)).everything())
                .doesNotContain("a".repeat(64));
    }
}
