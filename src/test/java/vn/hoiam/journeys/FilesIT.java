package vn.hoiam.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.files.FileSamples;

/** Files over the wire: what their answers allow a browser, and how a form is read that is no proper form. */
class FilesIT {

    private static final Pattern PREVIEW = Pattern.compile("src=\"(/files/([0-9a-f]{32})/preview\\?ticket=[^\"]+)\"");

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void of_a_form_not_yet_sent_are_opened_by_their_ticket_only() {
        var page = faulty(wire, "/petitions/submit");
        var preview = PREVIEW.matcher(page.body());
        assertThat(preview.find()).as(page.body()).isTrue();

        var answer = wire.get(preview.group(1));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.header("Content-Disposition")).hasValue("inline");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        for (var path : new String[] {
            "/files/" + preview.group(2),
            "/files/" + preview.group(2) + "/preview",
            preview.group(1) + "A",
            "/files/00000000000000000000000000000000",
            "/files/",
            "/files/../WEB-INF/web.xml",
            // Without an end in "/..": there the server's own reading of addresses may fail, and its answer is empty.
            "/files/" + preview.group(2) + "/../",
            "/files/x/../" + preview.group(2),
            "/files/x/../" + preview.group(2) + "/preview",
            "/en" + preview.group(1)
        }) {
            var refused = wire.get(path);
            assertThat(refused.status()).as(path + "\n" + refused.everything()).isIn(400, 404);
        }
    }

    @Test
    void are_downloaded_under_the_name_they_came_with() {
        var page = faulty(wire, "/petitions/submit");
        var preview = PREVIEW.matcher(page.body());
        assertThat(preview.find()).isTrue();

        var answer = wire.get(preview.group(1).replace("/preview", ""));

        assertThat(answer.header("Content-Disposition"))
                .hasValue("attachment; filename=\"_nh___1_.jpg\"; filename*=UTF-8''%E1%BA%A2nh%20%3C%C4%911%3E.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions/submit", "/en/petitions/submit"})
    void come_with_a_form_whose_words_stay_whole(String path) {
        var page = faulty(wire, path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Đường Khoái Châu có ổ gà – nguy hiểm</textarea>");
        assertThat(page.body()).contains("lang=\"vi\">Ảnh &lt;đ1&gt;.jpg</span>");
    }

    @Test
    void are_left_nowhere_as_they_came() throws IOException {
        faulty(wire, "/petitions/submit");

        try (var all = Files.walk(LivePortal.shared().data())) {
            assertThat(all.filter(file -> file.getFileName().toString().startsWith("upload_")))
                    .isEmpty();
        }
        assertThat(wire.post("/petitions/support", "multipart/form-data; boundary=x", "--x--\r\n")
                        .status())
                .as("no other page takes files")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions/submit", "/en/petitions/submit"})
    void in_a_form_without_end_are_answered_by_a_page_of_our_own(String path) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\ncut off";
        var type = "multipart/form-data; boundary=x";

        var cutOff = wire.post(path, type, body);
        var unbounded = wire.post(path, "multipart/form-data", body);

        assertThat(cutOff.status()).as(cutOff.everything()).isEqualTo(400);
        assertThat(unbounded.status()).as(unbounded.everything()).isEqualTo(400);
    }

    @Test
    void beyond_all_measure_are_refused_though_nobody_said_how_many_bytes_would_come() {
        var piece = new byte[1_000_000];
        var chunk = FileSamples.join(FileSamples.latin("f4240\r\n"), piece, FileSamples.latin("\r\n"));
        var start = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\n";
        var chunks = FileSamples.latin(Integer.toHexString(start.length()) + "\r\n" + start + "\r\n");
        var body = new byte[57][];
        Arrays.fill(body, chunk);

        var answer = wire.exchange(
                "POST /petitions/submit HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n",
                FileSamples.join(chunks, FileSamples.join(body), FileSamples.latin("0\r\n\r\n")));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void of_a_petition_are_seen_by_its_office_and_by_nobody_else() {
        var kept = PREVIEW.matcher(faulty(wire, "/petitions/submit").body());
        assertThat(kept.find()).isTrue();
        var form = WireForm.of(faulty(wire, "/petitions/submit"), "petition")
                .with("text", "Đường hỏng")
                .with("petition:kind", "kind-feedback:feedback")
                .with("sector", "GIAO_THONG")
                .with("unit", "phường Phố Hiến")
                .with("send", "send");
        var number = Pattern.compile("id=\"petition-number\">([^<]*)<")
                .matcher(form.post(wire).body());
        assertThat(number.find()).isTrue();
        var clerk = Sessions.of(wire, "canbo.11953");
        var page = clerk.get(Desk.handle(new Ticket(number.group(1).strip(), "")));
        var photo = Pattern.compile("href=\"(/files/[0-9a-f]{32})\"").matcher(page.body());
        assertThat(photo.find()).as(page.body()).isTrue();

        for (var path : new String[] {photo.group(1), photo.group(1) + "/preview"}) {
            for (var reader : new String[] {"canbo.11953", "lanhdao.11953", "dieuphoi", "thanhtra"}) {
                var answer = Sessions.of(wire, reader).get(path);
                assertThat(answer.status()).as(reader).isEqualTo(200);
                assertThat(answer.header("Cache-Control")).hasValue("no-store");
                assertThat(answer.headers("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
            }
            for (var other : new String[] {"canbo.12205", "quantri"}) {
                var answer = Sessions.of(wire, other).get(path);
                assertThat(answer.status()).as(other).isEqualTo(404);
            }
            assertThat(wire.get(path).status()).isEqualTo(404);
        }
        assertThat(clerk.get("/files/" + kept.group(2)).status())
                .as("of a form not yet sent")
                .isEqualTo(404);
    }

    @Test
    void ask_the_database_no_more_than_any_other_form() throws Exception {
        faulty(wire, "/petitions/submit");
        var fresh = WireForm.of(wire.get("/petitions/submit"), "petition");
        var redrawn = WireForm.of(faulty(wire, "/petitions/submit"), "petition");
        try (var statements = Statements.of(LivePortal.shared())) {
            assertThat(statements.during(() -> handIn(fresh, 5))).hasSizeLessThanOrEqualTo(StatementsIT.MOST);
            assertThat(statements.during(() -> handIn(redrawn, 0))).hasSizeLessThanOrEqualTo(StatementsIT.MOST);
        }
    }

    private void handIn(WireForm form, int photos) {
        var complete = form.with("sector", "GIAO_THONG").with("unit", "phường Phố Hiến");
        assertThat(send(wire, complete, photos).body()).contains("id=\"receipt-files\"");
    }

    private static WireAnswer faulty(Wire wire, String path) {
        return send(wire, path, 1);
    }

    /** A form without a place, with a photo so many times. */
    static WireAnswer send(Wire wire, String path, int photos) {
        return send(wire, WireForm.of(wire.get(path), "petition"), photos);
    }

    private static WireAnswer send(Wire wire, WireForm begun, int photos) {
        var form = begun.with("text", "Đường Khoái Châu có ổ gà – nguy hiểm")
                .with("petition:kind", "kind-feedback:feedback")
                .with("send", "send");
        var body = new byte[0];
        for (var field : new LinkedHashMap<>(form.fields()).entrySet()) {
            body = FileSamples.join(body, part(Map.entry("name", field.getKey())), utf8(field.getValue() + "\r\n"));
        }
        for (int i = 0; i < photos; i++) {
            body = FileSamples.join(
                    body,
                    part(Map.entry("name", "files"), Map.entry("filename", "Ảnh <đ1>.jpg")),
                    FileSamples.join(FileSamples.jpeg(64 + i, 48), new byte[100_000]),
                    utf8("\r\n"));
        }
        body = FileSamples.join(body, utf8("--x--\r\n"));
        return wire.exchange(
                "POST " + form.action() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + body.length
                        + "\r\n\r\n",
                body);
    }

    @SafeVarargs
    private static byte[] part(Map.Entry<String, String>... words) {
        var head = new StringBuilder("--x\r\nContent-Disposition: form-data");
        for (var word : words) {
            head.append("; ")
                    .append(word.getKey())
                    .append("=\"")
                    .append(word.getValue())
                    .append('"');
        }
        return utf8(head.append("\r\n\r\n").toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
