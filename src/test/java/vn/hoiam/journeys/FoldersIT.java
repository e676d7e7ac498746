package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The page of a citizen’s petitions and its link, seen from outside by those who try it wrong. */
class FoldersIT {

    private static final String COOKIE = "__Host-folder=";

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void answers_the_same_whether_the_address_is_known_or_not() throws SQLException {
        var known = FolderOwner.open(wire, someone());

        var answers = FolderOwner.ask(wire, known.address()).body();

        assertThat(FolderOwner.ask(wire, someone()).body().replaceAll("value=\"[^\"]*@example.vn\"", ""))
                .isEqualTo(answers.replaceAll("value=\"[^\"]*@example.vn\"", ""))
                .contains(says("folders.done.asked"));
    }

    @Test
    void is_opened_by_a_cookie_that_no_script_and_no_other_site_gets() throws SQLException {
        var owner = FolderOwner.open(wire, someone());

        assertThat(owner.opened().headers("Set-Cookie"))
                .singleElement()
                .asString()
                .matches(COOKIE + "[\\w-]{43}; Max-Age=28800; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(owner.opened().status()).isEqualTo(302);
        assertThat(owner.opened().header("Location")).contains(FolderOwner.PAGE);
        assertThat(owner.page()).contains(owner.address());
    }

    @Test
    void leaves_no_trace_in_a_browser_or_in_an_address_it_leads_to() throws SQLException {
        var owner = FolderOwner.open(wire, someone());

        for (var path : new String[] {owner.link(), FolderOwner.PAGE}) {
            var answer = owner.wire().get(path);
            assertThat(answer.headers("Cache-Control")).as(path).containsExactly("no-store");
            assertThat(answer.headers("Referrer-Policy")).as(path).containsExactly("no-referrer");
        }
        assertThat(wire.get(FolderOwner.PAGE).headers("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void is_not_opened_by_a_program_that_looks_at_links() throws SQLException {
        var link = FolderOwner.linkFor(wire, someone());

        for (int i = 0; i < 3; i++) {
            var answer = wire.get(link);
            assertThat(answer.headers("Set-Cookie")).isEmpty();
            assertThat(answer.body()).contains("id=\"open\"");
        }

        assertThat(FolderOwner.use(wire, link).headers("Set-Cookie")).hasSize(1);
    }

    @Test
    void a_link_that_was_used_says_so_with_the_way_to_a_new_one() throws SQLException {
        var owner = FolderOwner.open(wire, someone());

        assertThat(wire.get(owner.link()).body())
                .contains(says("folders.link.used"), "id=\"again\"")
                .doesNotContain("id=\"open\"", owner.address());
        var again = wire.post(
                "/account/my-petitions/open",
                WireForm.TYPE,
                "go=go&open=open&jakarta.faces.ViewState=stateless&key=" + word(owner.link()));
        assertThat(again.headers("Set-Cookie")).isEmpty();
        assertThat(again.body()).contains(says("folders.link.used"));
    }

    @Test
    void a_link_of_yesterday_and_one_that_never_was_are_answered_alike() throws SQLException {
        var link = FolderOwner.linkFor(wire, someone());
        try (var records = PortalRecords.of(LivePortal.shared())) {
            records.makeOld(word(link));
        }
        var never = "/account/my-petitions/open?key=" + "A".repeat(43);

        assertThat(wire.get(link).body().replace(word(link), ""))
                .isEqualTo(wire.get(never).body().replace(word(never), ""))
                .contains(says("folders.link.dead"));
        assertThat(wire.get("/account/my-petitions/open").body()).contains(says("folders.link.dead"));
    }

    @Test
    void is_not_opened_from_the_page_of_another_site() throws SQLException {
        var link = FolderOwner.linkFor(wire, someone());
        var form = WireForm.of(wire.get(link), "go").with("open", "open");

        var answer = form.post(wire.with("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains(says("folders.elsewhere"));
        assertThat(form.post(wire.with("Sec-Fetch-Site", "same-origin")).headers("Set-Cookie"))
                .hasSize(1);
    }

    @Test
    void without_its_cookie_nothing_is_done() throws SQLException {
        var owner = FolderOwner.open(wire, someone());
        var ticket = petition();
        owner.put(ticket.code());

        for (var nobody : new Wire[] {wire, wire.with("Cookie", COOKIE + "B".repeat(43))}) {
            for (var act : new String[] {
                "add=add&put=put&code=" + ticket.code(),
                "remove=remove&takeOut=takeOut&number=" + ticket.number(),
                "end=end&signOut=signOut",
                "leave=leave&leaveNow=leaveNow"
            }) {
                var answer = nobody.post(FolderOwner.PAGE, WireForm.TYPE, act + "&jakarta.faces.ViewState=stateless");
                assertThat(answer.status()).as(act).isLessThan(500);
                assertThat(answer.body()).as(act).contains("id=\"ask\"").doesNotContain(ticket.number());
            }
        }
        assertThat(owner.page()).contains(ticket.number());
    }

    @Test
    void the_folder_of_another_stays_theirs() throws SQLException {
        var owner = FolderOwner.open(wire, someone());
        var other = FolderOwner.open(wire, someone());
        var ticket = petition();
        owner.put(ticket.code());

        other.wire()
                .post(
                        FolderOwner.PAGE,
                        WireForm.TYPE,
                        "remove=remove&takeOut=takeOut&number=" + ticket.number()
                                + "&jakarta.faces.ViewState=stateless");

        assertThat(other.page()).doesNotContain(ticket.number(), owner.address());
        assertThat(owner.page()).contains(ticket.number());
    }

    @Test
    void far_too_much_in_a_field_is_refused_beside_it() throws SQLException {
        var much = "9".repeat(Visit.VERY_LONG);

        assertThat(FolderOwner.ask(wire, much + "@example.vn").body()).contains(says("petitions.email.wrong"));
        assertThat(FolderOwner.ask(wire, "").body()).contains(says("folders.email.required"));
        var owner = FolderOwner.open(wire, someone());
        assertThat(owner.put(much).body()).contains(says("petitions.receipt.length", 20, Visit.VERY_LONG));
        assertThat(owner.put("").body()).contains(says("petitions.receipt.empty"));
        assertThat(wire.get("/account/my-petitions/open?key=" + "k".repeat(4_000))
                        .body())
                .contains(says("folders.link.dead"));
    }

    @Test
    void a_number_that_is_none_takes_nothing_out() throws SQLException {
        var owner = FolderOwner.open(wire, someone());
        var ticket = petition();
        owner.put(ticket.code());

        owner.wire()
                .post(
                        FolderOwner.PAGE,
                        WireForm.TYPE,
                        "remove=remove&takeOut=takeOut&number=HA-1&jakarta.faces.ViewState=stateless");

        assertThat(owner.page()).contains(ticket.number());
    }

    @Test
    void who_goes_is_known_no_more() throws SQLException {
        var owner = FolderOwner.open(wire, someone());

        var answer = WireForm.of(owner.wire().get(FolderOwner.PAGE), "end")
                .with("signOut", "signOut")
                .post(owner.wire());

        assertThat(answer.header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith(COOKIE + "; Max-Age=0;"));
        assertThat(answer.body()).contains(says("folders.done.signed-out"), "id=\"ask\"");
        assertThat(owner.page()).doesNotContain(owner.address());
    }

    /** Officials have no page with it, and their session opens none. */
    @Test
    void is_no_officials_to_read() throws SQLException {
        var owner = FolderOwner.open(wire, someone());
        owner.put(petition().code());

        var admin = Sessions.of(wire, "quantri");

        assertThat(admin.get(FolderOwner.PAGE).body()).contains("id=\"ask\"").doesNotContain(owner.address());
        assertThat(owner.wire().get("/desk/petitions/inbox").status()).isNotEqualTo(200);
    }

    private Ticket petition() {
        return Api.ticket(new Api(wire).submit(ApiIT.key(), Api.petition("Rác ở bờ sông Điện Biên")));
    }

    private static String word(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    private static String someone() {
        return "nguoi." + System.nanoTime() + "@example.vn";
    }

    private static String says(String key, Object... words) {
        return Wording.sentence("vi", key, words);
    }
}
