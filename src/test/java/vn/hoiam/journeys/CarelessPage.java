package vn.hoiam.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Even a page that includes whatever address it is given gets none but the portal's own pages. */
abstract class CarelessPage {

    private static final String EVIL = """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"><p>#{7*6}</p></ui:composition>
            """;

    private final Wire wire = Wire.to(GuardedPortal.get()).from("127.9.9.9");

    @Test
    void shows_a_page_of_the_portal() {
        assertThat(include("/WEB-INF/layout/languages.xhtml").body()).contains("careless", "English");
    }

    @Test
    void shows_no_page_of_another_host() throws IOException {
        var asked = new AtomicInteger();
        var evil = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        evil.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, EVIL.length());
            exchange.getResponseBody().write(EVIL.getBytes(UTF_8));
            exchange.close();
        });
        evil.start();
        try {
            refuses("http://127.0.0.1:" + evil.getAddress().getPort() + "/evil.xhtml");

            assertThat(asked).hasValue(0);
        } finally {
            evil.stop(0);
        }
    }

    @Test
    void shows_no_file_of_the_machine() throws IOException {
        var evil = Files.createTempFile("evil", ".xhtml");
        Files.writeString(evil, EVIL);

        refuses(evil.toUri().toString());
        refuses("file://" + evil);
        refuses("file:///etc/passwd");
        refuses("jar:file:" + evil + "!/x.xhtml");
    }

    @Test
    void shows_no_inside_of_the_portal() {
        refuses("/WEB-INF/web.xml");
        refuses("/WEB-INF/classes/i18n/site_vi.properties");
        refuses("../WEB-INF/web.xml");
        refuses("../../../../../../../etc/passwd");
        refuses("/../../../../etc/passwd");
    }

    private void refuses(String page) {
        var answer = include(page);

        assertThat(answer.status()).as(page).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).as(page).doesNotContain(">42<", "<web-app", "root:", "careless", "home.title");
    }

    private WireAnswer include(String page) {
        return wire.get(GuardedPortal.CARELESS_PAGE + "?page=" + URLEncoder.encode(page, UTF_8));
    }
}
