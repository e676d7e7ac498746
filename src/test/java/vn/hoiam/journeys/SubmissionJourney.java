package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen hands a petition in, and whatever the hands do, it is one petition and nothing typed is lost. */
class SubmissionJourney {

    private static final String PHO_HIEN = "phường Phố Hiến";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void hands_in_one_petition_with_two_clicks() {
        var citizen = new Citizen(browser.phone("vi"));
        var story = Story.streetLight(PHO_HIEN);
        citizen.write(story);

        citizen.page().locator("#send").dblclick();

        var ticket = citizen.receipt();
        assertThat(count(story)).isEqualTo(1);
        citizen.follow(ticket);
    }

    @Test
    void hands_in_one_petition_when_the_receipt_is_loaded_again() {
        var citizen = new Citizen(browser.phone("vi"));
        var story = Story.streetLight(PHO_HIEN);
        var ticket = citizen.submit(story);

        citizen.page().reload();

        assertThat(citizen.receipt()).isEqualTo(ticket);
        assertThat(count(story)).isEqualTo(1);
    }

    @Test
    void hands_in_one_petition_after_going_back_and_sending_again() {
        var citizen = new Citizen(browser.phone("vi"));
        var story = Story.streetLight(PHO_HIEN);
        var ticket = citizen.submit(story);

        citizen.page().goBack();
        assertThat(citizen.page().locator("#text")).hasValue(story.text());
        citizen.page().locator("#send").click();

        assertThat(citizen.receipt()).isEqualTo(ticket);
        assertThat(count(story)).isEqualTo(1);
    }

    @Test
    void hands_in_one_petition_after_going_back_and_sending_again_without_scripts() {
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", false));
        var story = Story.streetLight(PHO_HIEN);
        var ticket = citizen.submit(story);

        citizen.page().goBack();
        assertThat(citizen.page().locator("#text")).hasValue(story.text());
        citizen.page().locator("#send").click();

        assertThat(citizen.receipt()).isEqualTo(ticket);
        assertThat(count(story)).isEqualTo(1);
    }

    /** Going back past a form that was mended, a browser sends the faulty one again. */
    @Test
    void is_answered_with_the_same_form_when_a_faulty_one_is_sent_again() {
        var wire = Wire.to(LivePortal.shared());
        var faulty = WireForm.of(wire.get("/petitions/submit"), "petition")
                .with("text", "Đèn đường không sáng.")
                .with("email", "không phải thư")
                .with("send", "send");

        var answered = WireForm.of(faulty.post(wire), "petition");
        var answeredAgain = WireForm.of(faulty.post(wire), "petition");

        assertThat(answered.fields().get("key"))
                .isNotEqualTo(faulty.fields().get("key"))
                .isEqualTo(answeredAgain.fields().get("key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void is_told_beside_each_field_what_is_missing(String language) {
        var citizen = new Citizen(browser.visit(Window.PHONE, language, true));
        citizen.open("/petitions/submit");

        for (int i = 0; i < 2; i++) {
            citizen.page().evaluate("document.body.id = 'asked'");
            citizen.page().locator("#send").click();

            assertThat(citizen.page().locator("#asked")).hasCount(0);
            assertThat(citizen.page().locator("#text-error"))
                    .containsText(citizen.visit().says("petitions.text.required"));
            assertThat(citizen.page().locator("#sector-error")).isVisible();
            assertThat(citizen.page().locator("#unit-error")).isVisible();
            citizen.visit().see("submit, faulty");
        }
    }

    @Test
    void keeps_what_was_typed_when_something_is_missing_and_scripts_are_off() {
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", false));
        citizen.write(Story.streetLight("Không có nơi này"));
        citizen.page().locator("#email").fill("không phải thư");

        citizen.page().locator("#send").click();

        assertThat(citizen.page().locator("#email-error")).isVisible();
        assertThat(citizen.page().locator("#email")).hasValue("không phải thư");
        assertThat(citizen.page().locator("#unit")).hasValue("Không có nơi này");
        assertThat(citizen.page().locator("#address")).hasValue("Thôn Đông, ngõ 12");
        assertThat(citizen.page().locator("#sector")).hasValue("DIEN_NUOC");
        citizen.visit().see("submit, unknown place");
    }

    @Test
    void keeps_a_hundred_thousand_characters_and_says_how_many_are_allowed() {
        var citizen = new Citizen(browser.desktop("vi"));
        citizen.write(Story.streetLight(PHO_HIEN));
        for (var field : new String[] {"#subject", "#text", "#unit", "#address", "#name", "#phone", "#email"}) {
            citizen.visit().overfill(field, Visit.VERY_LONG);
        }

        for (int i = 0; i < 2; i++) {
            citizen.page().evaluate("document.body.id = 'asked'");
            citizen.page().locator("#send").click();

            assertThat(citizen.page().locator("#asked")).hasCount(0);
            assertThat(citizen.page().locator("#text-error")).containsText("5");
            assertThat(citizen.page().locator("#subject-error")).isVisible();
            assertThat(citizen.page().locator("#address-error")).isVisible();
            assertThat(citizen.page().locator("#text").inputValue()).hasSize(Visit.VERY_LONG);
            citizen.visit().see("submit, far too long");
        }
    }

    @Test
    void is_asked_which_commune_a_former_name_means() {
        var citizen = new Citizen(browser.phone("vi"));
        citizen.write(Story.streetLight("Hưng Yên"));

        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#unit-question")).isVisible();
        citizen.visit().see("submit, which commune");
        citizen.page().locator("#unit-question input").first().check();
        citizen.page().locator("#send").click();

        assertThat(citizen.receipt().number()).startsWith("HA-2026-");
    }

    @Test
    void opens_the_petition_with_the_code_behind_the_hash_and_leaves_none_in_the_address() {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));

        citizen.open("/petitions/follow#" + ticket.code());

        assertThat(citizen.page().locator("main")).containsText(ticket.number());
        assertThat(citizen.page().url()).doesNotContain(ticket.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void is_told_what_is_wrong_with_a_code(String language) {
        var citizen = new Citizen(browser.visit(Window.PHONE, language, true));
        citizen.open("/petitions/follow");
        citizen.visit().see("follow");

        citizen.page().locator("#look").click();
        assertThat(citizen.page().locator("#code-error"))
                .containsText(citizen.visit().says("petitions.receipt.empty"));
        citizen.page().locator("#code").fill("4821 7730");
        citizen.page().locator("#look").click();
        assertThat(citizen.page().locator("#code-error"))
                .containsText(citizen.visit().says("petitions.receipt.length", 20, 8));
        citizen.visit().overfill("#code");
        citizen.page().locator("#look").click();
        assertThat(citizen.page().locator("#code-error")).isVisible();
        citizen.visit().see("follow, faulty");
    }

    @Test
    void sends_the_answer_and_the_rating_only_when_they_say_something() {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.desktop("vi"));
        clerk.receive();
        clerk.ask("Cột đèn số mấy?");

        citizen.follow(ticket);
        citizen.page().locator("#sendAnswer").click();
        assertThat(citizen.page().locator("#answer-error")).isVisible();
        citizen.visit().overfill("#answer");
        citizen.page().locator("#sendAnswer").click();
        assertThat(citizen.page().locator("#answer-error")).isVisible();
        assertThat(citizen.page().locator("#answer").inputValue()).hasSize(Visit.TOO_LONG);
        citizen.visit().see("answer, faulty");

        clerk.open(ticket);
        clerk.propose("Đã thay bóng đèn.");
        var leader = Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.desktop("vi"));
        leader.sign();

        citizen.follow(ticket);
        citizen.page().locator("#sendRating").click();
        assertThat(citizen.page().locator("#stars-5-error")).isVisible();
        citizen.page().locator("#stars-2").check();
        citizen.visit().overfill("#comment");
        citizen.page().locator("#sendRating").click();
        assertThat(citizen.page().locator("#comment-error")).isVisible();
        citizen.visit().see("rating, faulty");
    }

    private int count(Story story) {
        return Desk.of("canbo.11953", browser.desktop("vi")).count(story);
    }
}
