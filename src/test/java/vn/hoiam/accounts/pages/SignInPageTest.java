package vn.hoiam.accounts.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/petitions/inbox",
                "/en/desk/petitions/inbox",
                "/desk/petitions/handle?number=HA-2026-4821-7730",
                "/desk/petitions/inbox?status=tr%E1%BB%85&page=2",
            })
    void leads_back_to_a_page_of_the_desk(String page) {
        assertThat(SignInPage.isAtTheDesk(page)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/desk",
                "/desk/",
                "//desk.example/desk/x",
                "https://example.org/desk/x",
                "/\\example.org/desk/x",
                "/desk/..%2f..%2fx",
                "/desk/../account/x",
                "/desk/x?y\r\nSet-Cookie: z",
                "/desk/x\\y",
                "/account/sign-in",
                "javascript:/desk/x",
            })
    void leads_nowhere_else(String page) {
        assertThat(SignInPage.isAtTheDesk(page)).isFalse();
    }

    @Test
    void reads_a_long_address_in_no_time() {
        var hostile = "/desk" + "/a".repeat(100_000) + "\n";

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThat(SignInPage.isAtTheDesk(hostile))
                .isFalse());
    }
}
