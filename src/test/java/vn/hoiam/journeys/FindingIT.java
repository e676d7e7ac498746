package vn.hoiam.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found over the wire, by everybody and at the desk, and what is not. */
class FindingIT {

    private static final int SECONDS = 15;

    private static Hidden hidden;

    private final Wire wire = Wire.to(LivePortal.shared());

    /** Three cases that have a word in common which stands nowhere else, and one that went behind the wall. */
    private record Hidden(String word, String phoHien, String khoaiChau, String leaders, String takenOver) {}

    @Test
    void what_is_released_is_found_by_everybody_and_what_is_taken_back_is_found_no_more() {
        var word = word();
        var number = sent(word, "11953", "MOI_TRUONG");
        var clerk = Sessions.of(wire, "canbo.11953");
        assertThat(found(wire, "/search", word)).doesNotContain(number);

        var form = WireForm.of(clerk.get("/desk/petitions/release?number=" + number), "act");
        assertThat(form.with("publicSubject", "Rác ở " + word)
                        .with("publicText", "Rác đổ ở " + word + " từ tuần trước.")
                        .with("act-release", "release")
                        .post(clerk)
                        .status())
                .isIn(302, 303);
        await(() -> found(wire, "/search", word).contains(number));
        assertThat(found(wire, "/search", word)).contains("<mark>" + word + "</mark>");
        assertThat(wire.get("/search/completions?q=" + word.substring(0, 5)).status())
                .isEqualTo(200);

        form = WireForm.of(clerk.get("/desk/petitions/release?number=" + number), "act");
        assertThat(form.with("publicSubject", "Rác ở " + word)
                        .with("publicText", "Rác đổ ở " + word + " từ tuần trước.")
                        .with("withholding", "MISTAKE")
                        .with("act-withhold", "withhold")
                        .post(clerk)
                        .status())
                .isIn(302, 303);
        assertThat(found(wire, "/search", word)).as("at once").doesNotContain(number);
        await(() -> found(wire, "/search", word).contains("id=\"nothing\""));
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.11953,   true,  false, false",
        "lanhdao.11953, true,  false, true",
        "canbo.12205,   false, true,  false",
        "lanhdao.12205, false, true,  false",
        "canbo.33,      false, false, false",
        "lanhdao.33,    false, false, false",
        "congkhai,      true,  true,  false",
        "dieuphoi,      true,  true,  true",
        "thanhtra,      true,  true,  true",
        "tocao.11953,   false, false, false",
        "quantri,       false, false, false",
    })
    void an_official_finds_what_they_may_read_and_nothing_tells_of_the_rest(
            String username, boolean phoHien, boolean khoaiChau, boolean leaders) {
        var cases = hidden();
        var official = Sessions.of(wire, username);

        var page = found(official, "/desk/search", cases.word());

        assertThat(page.contains(cases.phoHien())).as("Phố Hiến").isEqualTo(phoHien);
        assertThat(page.contains(cases.khoaiChau())).as("Khoái Châu").isEqualTo(khoaiChau);
        assertThat(page.contains(cases.leaders())).as("the leader’s").isEqualTo(leaders);
        assertThat(page).as("taken over").doesNotContain(cases.takenOver());
        var many = (phoHien ? 1 : 0) + (khoaiChau ? 1 : 0) + (leaders ? 1 : 0);
        assertThat(page.contains("id=\"found\"")).isEqualTo(many > 0);
        if (many > 0) {
            assertThat(page).contains(Wording.sentence("vi", "search.found", many));
        }
        for (var number : new String[] {cases.phoHien(), cases.khoaiChau(), cases.leaders()}) {
            var opened = official.get("/desk/petitions/handle?number=" + number).status();
            assertThat(page.contains(number)).as(number).isEqualTo(opened == 200);
        }
    }

    @Test
    void nobody_finds_at_the_desk_without_signing_in() {
        for (var path : new String[] {"/desk/search?q=duong", "/en/desk/search?q=duong"}) {
            var answer = wire.get(path);

            assertThat(answer.status()).isIn(302, 303);
            assertThat(answer.header("Location").orElseThrow()).contains("/account/sign-in");
        }
    }

    static String[] strange() {
        return new String[] {
            "q=" + "r".repeat(7_000),
            "q=" + encoded("\"\"\"“”'’`"),
            "q=" + encoded("+-&&||!(){}[]^\"~*?:\\/"),
            "q=" + encoded("subject:rác AND * OR [a TO b]"),
            "q=" + encoded("😀👩‍👩‍👧 🇻🇳"),
            "q=" + encoded("   \t\r\n "),
            "q=%00r%00ac%00",
            "q=%ed%a0%80%ff%fe",
            "q=" + encoded("<script>alert(1)</script><mark>"),
            "q=rac&q=nuoc&page=0&page=x",
            "page=99999&from=2026-13-45&until=x&year=0000&year=9",
            "from=-999999999-01-01&until=%2B999999999-12-31",
            "from=2027-01-01&until=1999-01-01",
            "unit=xyz&sector=RAC&kind=denunciation&state=%00&matter=SECRET&late=9&order=DROP&open=x&mine=2",
            "unit=11989-2023-04-26&year=2026",
            "unit=33&matter=PLAN&page=7"
        };
    }

    @ParameterizedTest
    @MethodSource("strange")
    void whatever_is_asked_is_answered_with_a_page(String query) {
        var clerk = Sessions.of(wire, "canbo.11953");
        for (var path : new String[] {"/search", "/en/search"}) {
            var answer = wire.get(path + "?" + query);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .contains("id=\"look-for\"", "</html>")
                    .doesNotContain("<script>alert", "Exception", "lucene");
        }
        assertThat(clerk.get("/desk/search?" + query).status()).isEqualTo(200);
        assertThat(wire.get("/search/completions?" + query).status()).isEqualTo(200);
    }

    /** The server itself turns such an address away before anything of the portal reads it. */
    @Test
    void an_address_of_ten_kilobytes_breaks_nothing() {
        assertThat(wire.get("/search?q=" + "r".repeat(10_000)).status()).isIn(200, 400, 414);
        assertThat(wire.get("/search").status()).isEqualTo(200);
    }

    @Test
    void a_chosen_facet_leaves_as_many_as_it_promised() {
        var page = wire.get("/search?matter=PETITION").body();
        var choice = Pattern.compile(
                        "href=\"(/search\\?[^\"]*state=[A-Z_]+[^\"]*)\"[^>]*><span>[^<]*</span><span class=\"n\">([0-9.]+)</span>")
                .matcher(page);
        assertThat(choice.find()).isTrue();

        var narrowed = wire.get(choice.group(1).replace("&amp;", "&")).body();

        assertThat(narrowed)
                .contains(
                        "id=\"chips\"",
                        Wording.sentence(
                                "vi",
                                "search.found",
                                Integer.parseInt(choice.group(2).replace(".", ""))));
    }

    private synchronized Hidden hidden() {
        if (hidden == null) {
            var word = word();
            var clerk = Sessions.of(wire, "canbo.11953");
            var takenOver = sent(word, "11953", "MOI_TRUONG");
            hidden = new Hidden(
                    word,
                    sent(word, "11953", "MOI_TRUONG"),
                    sent(word, "12205", "MOI_TRUONG"),
                    forLeader(word),
                    takenOver);
            await(() -> found(clerk, "/desk/search", word).contains(takenOver));
            assertThat(WireForm.of(clerk.get("/desk/denunciations/take-over?number=" + takenOver), "take-over")
                            .with("accused", "Người trực ở " + word)
                            .with("take-over:body", "body-COMMUNE_STAFF:COMMUNE_STAFF")
                            .with("take", "take")
                            .post(clerk)
                            .status())
                    .isIn(200, 302, 303);
            var inspector = Sessions.of(wire, "thanhtra");
            await(() -> {
                var page = found(inspector, "/desk/search", word);
                return page.contains(Wording.sentence("vi", "search.found", 3))
                        && page.contains(hidden.leaders())
                        && !page.contains(takenOver);
            });
        }
        return hidden;
    }

    private String sent(String word, String unit, String sector) {
        var body = Api.petition("Rác ở " + word).replace("11953", unit).replace("MOI_TRUONG", sector);
        return Api.ticket(new Api(wire).submit(ApiIT.key(), body)).number();
    }

    private String forLeader(String word) {
        var receipt = WireForm.of(wire.get("/petitions/submit"), "petition")
                .with("petition:kind", "kind-feedback:feedback")
                .with("subject", "Thái độ ở " + word)
                .with("text", "Người nhận hồ sơ ở " + word + " nói gắt với mẹ tôi.")
                .with("sector", "CAN_BO")
                .with("petition:concerned", "concerned-COMMUNE_STAFF:COMMUNE_STAFF")
                .with("unit", "phường Phố Hiến")
                .with("send", "send")
                .post(wire);
        var number = Pattern.compile("HA-\\d{4}-\\d{4}-\\d{4}").matcher(receipt.body());
        assertThat(number.find()).as(receipt.body()).isTrue();
        return number.group();
    }

    /** A word that no text has yet. */
    private static String word() {
        return "moc" + Long.toString(System.nanoTime(), 36);
    }

    private static String found(Wire reader, String path, String words) {
        var answer = reader.get(path + "?q=" + encoded(words));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    /** Asks again whenever an index was written, and once a second; what an index is told of, it knows within seconds. */
    static void await(BooleanSupplier seen) {
        try (var change = Change.in(
                LivePortal.shared().data().resolve("index/public"),
                LivePortal.shared().data().resolve("index/desk"))) {
            var latest = Instant.now().plusSeconds(SECONDS);
            while (!seen.getAsBoolean()) {
                assertThat(Instant.now()).as("it was to be seen by now").isBefore(latest);
                change.await();
            }
        }
    }
}
