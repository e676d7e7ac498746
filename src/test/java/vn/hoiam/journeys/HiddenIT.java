package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server has and nobody outside gets. */
class HiddenIT {

    private final Wire wire = Wire.to(LivePortal.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/base",
                "/health",
                "/health/live",
                "/health/ready",
                "/openapi",
                "/openapi/",
                "/openapi.json",
                "/api/application.wadl",
                "/api/v1/application.wadl",
                "/management",
                "/management/domain",
                "/monitoring/domain",
                "/asadmin",
                "/__asadmin/version",
                "/common/index.jsf",
                "/admin",
                "/console"
            })
    void nothing_about_the_server_itself(String path) {
        assertThat(wire.get(path).status()).isIn(403, 404);
        assertThat(wire.get("/en" + path).status()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/",
                "/WEB-INF/classes/i18n/site_vi.properties",
                "/WEB-INF/layout/public.xhtml",
                "/META-INF/MANIFEST.MF",
                "/en/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "//WEB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "/WEB-INF%2fweb.xml",
                "/%57EB-INF/web.xml",
                "/%2e/WEB-INF/web.xml",
                "/WEB-INF/web.xml%00.css",
                "/WEB-INF/web.xml;.css",
                "/a/../WEB-INF/web.xml",
                "/a/%2e%2e/WEB-INF/web.xml",
                "/a/..;/WEB-INF/web.xml",
                "/..%2fWEB-INF/web.xml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%c0%af..%c0%afetc/passwd",
                "/..%255c..%255cetc/passwd",
                "/../../etc/passwd",
                "/assets/x/../../WEB-INF/web.xml",
                "/assets/x/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/resources/hoiam/hoiam.css",
                "/resources/hoiam/status.xhtml",
                "/index.xhtml",
                "/petitions/submit.xhtml",
                "/account/sign-in.xhtml",
                "/desk/petitions/inbox.xhtml",
                "/INDEX.XHTML",
                "/index.xhtml%0a",
                "/index.xhtml/",
                "/error/../WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/status.xhtml.xhtml?ln=hoiam",
                "/jakarta.faces.resource/hoiam.css.xhtml?ln=..%2fhoiam",
                "/index?con=../WEB-INF",
                "/db/demo/password.txt",
                "/WEB-INF/classes/db/demo/password.txt"
            })
    void no_source_and_no_file_of_the_machine(String path) {
        var answer = wire.get(path);

        if (path.startsWith("/desk/")) {
            assertThat(answer.status()).as("to the sign-in page").isEqualTo(303);
        } else if (path.startsWith("/index?")) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertThat(answer.status()).isIn(400, 404);
        }
        assertThat(answer.body())
                .doesNotContain("<web-app", "ui:composition", "#{", "root:", "Manifest-Version", "ui:define");
    }

    @Test
    void no_word_about_what_junk_for_a_streamed_resource_did() {
        var answers = new HashSet<String>();

        for (int i = 0; i < 200; i++) {
            var junk = "%24%7B7%2A7%7D" + Integer.toHexString(i * 7919);
            var answer = wire.get("/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=" + junk
                    + "&pfdrt=sc&v=" + i);
            answers.add(answer.status() + " " + answer.body().length());
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.body()).doesNotContain("49").doesNotContain("Exception");
        }

        assertThat(answers).hasSize(1);
    }

    @Test
    void no_port_but_its_own_and_that_on_this_machine_only() throws IOException {
        var portal = LivePortal.shared();

        var sockets = Listening.by(portal.processes());

        assertThat(sockets).extracting(InetSocketAddress::getPort).contains(portal.port());
        assertThat(sockets).allMatch(socket -> socket.getAddress().isLoopbackAddress());
        assertThat(sockets).as("the page and the database").hasSize(2);
    }
}
