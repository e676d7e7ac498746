package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.Refusal;

class LaunchSettingsTest {

    private final Map<String, String> settings = new HashMap<>();

    @Test
    void without_settings_it_listens_on_this_machine_only() {
        var asked = read(Mode.SERVE);

        assertThat(asked.address().isLoopbackAddress()).isTrue();
        assertThat(asked.localUrl()).hasToString("http://127.0.0.1:8080/");
        assertThat(asked.portIsWished()).isFalse();
        assertThat(asked.keys()).isEqualTo(asked.data().resolve("keys"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOIAM_PORT, 80a",
        "HOIAM_PORT, 0",
        "HOIAM_PORT, 65536",
        "HOIAM_ADDRESS, not an address",
        "HOIAM_PUBLIC_URL, hoiam.hungyen.gov.vn",
        "HOIAM_PUBLIC_URL, https://hoiam.hungyen.gov.vn/portal",
        "HOIAM_PUBLIC_URL, ftp://hoiam.hungyen.gov.vn/",
        "HOIAM_CLOCK_OFFSET, two weeks",
        "HOIAM_HEAP, much",
        "HOIAM_DB_URL, jdbc:h2:mem:hoiam",
    })
    void a_value_that_cannot_be_read_is_refused(String name, String value) {
        settings.put(name, value);

        refuses("launcher.setting.wrong");
    }

    @Test
    void citizens_are_not_served_over_plain_http() {
        settings.put("HOIAM_PUBLIC_URL", "http://hoiam.hungyen.gov.vn");

        refuses("launcher.setting.public_url_not_https");
    }

    @Test
    void an_address_for_others_needs_to_say_how_they_reach_it() {
        settings.put("HOIAM_ADDRESS", "0.0.0.0");
        refuses("launcher.setting.public_url_missing");

        settings.put("HOIAM_PUBLIC_URL", "https://hoiam.hungyen.gov.vn");
        assertThat(read(Mode.SERVE).localUrl()).hasToString("http://127.0.0.1:8080/");
    }

    @ParameterizedTest
    @CsvSource({"HOIAM_LIMITS, off", "HOIAM_CLOCK_OFFSET, P14D"})
    void what_is_meant_for_tests_works_on_this_machine_only(String name, String value) {
        settings.put(name, value);
        assertThat(read(Mode.SERVE).address().isLoopbackAddress()).isTrue();

        settings.put("HOIAM_ADDRESS", "192.0.2.7");
        settings.put("HOIAM_PUBLIC_URL", "https://hoiam.hungyen.gov.vn");
        refuses("launcher.setting.test_settings_not_local");
    }

    @ParameterizedTest
    @CsvSource({
        "HOIAM_SMTP_PORT, 0",
        "HOIAM_SMTP_PORT, smtp",
        "HOIAM_SMTP_TLS, yes",
        "HOIAM_SMTP_FROM, hoiam",
        "HOIAM_SMTP_FROM, Hồi Âm <thu@hoiam.example>",
        "HOIAM_SMTP_HOST, 'mail.example.vn, mail2.example.vn'"
    })
    void a_mail_server_that_cannot_be_used_is_refused(String name, String value) {
        nameMailServer("mail.example.vn");
        settings.put(name, value);

        refuses("store.setting.wrong");
    }

    @Test
    void letters_say_whom_they_come_from() {
        settings.put("HOIAM_SMTP_HOST", "mail.example.vn");

        refuses("store.setting.missing");
    }

    @Test
    void letters_say_where_the_portal_is() {
        nameMailServer("mail.example.vn");
        settings.remove("HOIAM_PUBLIC_URL");

        refuses("launcher.setting.missing");
    }

    @Test
    void a_password_goes_to_a_mail_server_elsewhere_by_an_encrypted_way_only() {
        nameMailServer("mail.example.vn");
        settings.put("HOIAM_SMTP_USER", "hoiam");
        refuses("store.setting.missing");

        settings.put("HOIAM_SMTP_PASSWORD", "một mật khẩu dài");
        assertThat(read(Mode.SERVE)).isNotNull();

        settings.put("HOIAM_SMTP_TLS", "none");
        refuses("store.setting.smtp_open");
    }

    @Test
    void a_demonstration_writes_to_nobody_elsewhere() {
        nameMailServer("mail.example.vn");
        assertThat(read(Mode.SERVE)).isNotNull();
        assertThatThrownBy(() -> read(Mode.DEMO))
                .isInstanceOf(Refusal.class)
                .hasMessage("launcher.setting.demo_mail_not_local");

        nameMailServer("127.0.0.1");
        assertThat(read(Mode.DEMO)).isNotNull();
    }

    private void nameMailServer(String host) {
        settings.put("HOIAM_SMTP_HOST", host);
        settings.put("HOIAM_SMTP_FROM", "thu@hoiam.example.vn");
        settings.put("HOIAM_PUBLIC_URL", "https://hoiam.example.vn");
    }

    @Test
    void pictures_of_the_ground_come_from_a_safe_place() {
        settings.put("HOIAM_TILES", "http://tiles.example.vn/{z}/{x}/{y}.png");
        refuses("launcher.setting.tiles");

        settings.put("HOIAM_TILES", "https://tiles.example.vn/{z}/{x}/{y}.png");
        assertThat(read(Mode.SERVE).address().isLoopbackAddress()).isTrue();
    }

    @Test
    void a_demonstration_is_not_shown_to_the_network() {
        settings.put("HOIAM_ADDRESS", "0.0.0.0");

        assertThatThrownBy(() -> read(Mode.DEMO)).hasMessage("launcher.setting.demo_not_local");
    }

    @Test
    void a_database_needs_a_user_and_a_password_nobody_guesses() {
        settings.put("HOIAM_DB_URL", "jdbc:postgresql://127.0.0.1/hoiam");
        refuses("launcher.setting.missing");

        settings.put("HOIAM_DB_USER", "hoiam_app");
        settings.put("HOIAM_DB_PASSWORD", "hoiam_app");
        refuses("launcher.setting.weak_password");

        settings.put("HOIAM_DB_PASSWORD", "Nhãn lồng chín tháng bảy");
        assertThat(read(Mode.SERVE).database()).isPresent();
    }

    @Test
    void the_owner_of_the_database_is_not_the_role_that_serves() {
        settings.put("HOIAM_DB_URL", "jdbc:postgresql://127.0.0.1/hoiam");
        settings.put("HOIAM_DB_USER", "hoiam_app");
        settings.put("HOIAM_DB_PASSWORD", "Nhãn lồng chín tháng bảy");
        settings.put("HOIAM_DB_OWNER_USER", "hoiam_app");
        settings.put("HOIAM_DB_OWNER_PASSWORD", "Bánh cuốn Mễ Sở buổi sáng");

        refuses("launcher.setting.one_role");
    }

    private LaunchSettings read(Mode mode) {
        return LaunchSettings.of(mode, name -> Optional.ofNullable(settings.get(name)));
    }

    private void refuses(String textKey) {
        ThrowingCallable reading = () -> read(Mode.SERVE);
        assertThatThrownBy(reading).isInstanceOf(Refusal.class).hasMessage(textKey);
    }
}
