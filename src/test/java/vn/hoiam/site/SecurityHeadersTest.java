package vn.hoiam.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hoiam.store.TileTemplate;

class SecurityHeadersTest {

    @Test
    void the_page_with_the_map_gets_pictures_from_the_portal_alone() {
        assertThat(SecurityHeaders.withMap(Optional.empty()))
                .contains("img-src 'self' data:;", "connect-src 'self';", "script-src 'self'")
                .doesNotContain("http");
    }

    @Test
    void and_from_the_one_place_the_operator_named() {
        var tiles = TileTemplate.parse("https://tiles.example.vn/{z}/{x}/{y}.png");

        assertThat(SecurityHeaders.withMap(tiles))
                .contains("img-src 'self' data: https://tiles.example.vn;", "connect-src 'self';");
    }
}
