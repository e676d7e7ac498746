package vn.hoiam.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPagesOnlyTest {

    private static final String ROOT = "file:/srv/hoiam/app/";

    @Test
    void pages_of_the_portal_are_its_own() throws MalformedURLException {
        assertThat(isOwn(ROOT + "index.xhtml")).isTrue();
        assertThat(isOwn(ROOT + "WEB-INF/layout/public.xhtml")).isTrue();
        assertThat(isOwn(ROOT + "resources/hoiam/status.xhtml")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/etc/passwd",
                "file:/tmp/evil.xhtml",
                "file:/srv/hoiam/application/evil.xhtml",
                "http://evil.example/evil.xhtml",
                "https://evil.example/srv/hoiam/app/evil.xhtml",
                "ftp://evil.example/evil.xhtml",
                "jar:file:/tmp/evil.jar!/evil.xhtml",
                "jar:http://evil.example/evil.jar!/evil.xhtml",
                "file:/srv/hoiam/app/../evil.xhtml",
                "file:/srv/hoiam/app/%2e%2e/evil.xhtml",
                "file:/srv/hoiam/app/WEB-INF/web.xml",
                "file:/srv/hoiam/app/WEB-INF/classes/META-INF/persistence.xml",
                "file:/srv/hoiam/app/evil.xhtml#.txt",
                "file:/srv/hoiam/app"
            })
    void everything_else_is_not(String address) throws MalformedURLException {
        assertThat(isOwn(address)).isFalse();
    }

    private static boolean isOwn(String address) throws MalformedURLException {
        return OwnPagesOnly.isOwn(new URL(address), new URL(ROOT));
    }
}
