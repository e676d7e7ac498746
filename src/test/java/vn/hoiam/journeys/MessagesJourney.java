package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.files.FileSamples;

/** A citizen and a clerk write to each other beside the petition; the citizen says in the end whether it helped, and again later. */
class MessagesJourney {

    private static final String PHO_HIEN = "phường Phố Hiến";
    private static final String WORDS = "Tối qua đèn ở cột số 7 cũng tắt.";
    private static final String ANSWER = "Điện lực đã nhận, chiều mai đến thay.";
    private static final FilePayload PHOTO =
            new FilePayload("Cột đèn số 7.jpg", "image/jpeg", FileSamples.jpeg(640, 480));
    private static final FilePayload DRAWING =
            new FilePayload("map.svg", "image/jpeg", "<svg onload='alert(1)'/>".getBytes());

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, false", "DESKTOP, en, true"})
    void are_written_both_ways_with_files_and_read(Window window, String language, boolean citizenRunsScripts) {
        var citizen = new Citizen(browser.visit(window, language, citizenRunsScripts));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        messages(citizen, ticket);
        assertThat(citizen.page().locator("#no-messages")).isVisible();
        citizen.visit().see("messages, none yet");

        citizen.page().locator("#sendMessage").click();
        assertThat(citizen.page().locator("#text-error")).isVisible();
        citizen.page().locator("#text").fill(WORDS);
        citizen.page().locator("#files").setInputFiles(new FilePayload[] {PHOTO, DRAWING});
        citizen.page().locator("#sendMessage").click();
        assertThat(citizen.page().locator("#files-error"))
                .containsText(citizen.visit().says("files.type", DRAWING.name));
        assertThat(citizen.page().locator("#text")).hasValue(WORDS);
        assertThat(citizen.page().locator("#kept-files .files li")).hasCount(1);
        citizen.visit().see("a message that was refused, its file kept");
        citizen.page().locator("#sendMessage").click();
        assertThat(citizen.page().locator("#sent")).isVisible();
        assertThat(citizen.page().locator("#messages")).containsText(PHOTO.name);
        citizen.visit().see("a message that was sent");
        citizen.page().reload();
        assertThat(citizen.page().locator("#messages > li")).hasCount(1);

        var clerk =
                Desk.at("/desk/petitions/inbox?tab=FROM_SENDER", "canbo.11953", browser.visit(window, language, true));
        assertThat(clerk.page().locator("#petitions")).containsText(ticket.number());
        assertThat(clerk.page().locator(".new-word").first()).isVisible();
        clerk.visit().see("the inbox, new from senders");
        clerk.open(ticket);
        assertThat(clerk.page().locator("#new-messages")).isVisible();
        clerk.visit().see("a case with a message nobody has read");
        clerk.page().locator("#to-messages").click();
        assertThat(clerk.page().locator("#messages")).containsText(WORDS);
        assertThat(clerk.page().locator("#no-clock")).isVisible();
        clerk.press("write");
        assertThat(clerk.page().locator("#text-error")).isVisible();
        clerk.visit().see("messages at the desk");
        clerk.page().locator("#text").fill(ANSWER);
        clerk.page().locator("#files").setInputFiles(PHOTO);
        clerk.press("write");
        assertThat(clerk.page().locator("#done")).hasText(clerk.visit().says("mailbox.done.written"));
        assertThat(clerk.page().locator("#messages > li")).hasCount(2);
        assertThat(clerk.page().locator("#act-read")).hasCount(0);
        clerk.visit().see("messages at the desk, answered");
        var file = clerk.page().locator("#messages a").first().getAttribute("href");
        assertThat(clerk.page().navigate(file + "/preview").status()).isEqualTo(200);

        citizen.follow(ticket);
        assertThat(citizen.page().locator("#office-wrote")).isVisible();
        citizen.visit().see("a petition whose office wrote");
        citizen.page().locator("#to-messages").click();
        assertThat(citizen.page().locator("#messages")).containsText(ANSWER);
        var own = citizen.page().locator("#messages a").first().getAttribute("href");
        assertThat(citizen.page().request().get(own).status()).isEqualTo(200);
        assertThat(citizen.page().request().get(file).status()).isEqualTo(404);
        for (var stranger : List.of("canbo.12205", "thanhtra")) {
            var other = Desk.of(stranger, browser.visit(window, language, true));
            assertThat(other.page().navigate(file + "/preview").status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        clerk.visit().open("/desk/petitions/release?number=" + ticket.number());
        clerk.act("release", "RELEASED");
        citizen.open("/petitions/petition?number=" + ticket.number());
        assertThat(citizen.page().locator("main")).containsText(clerk.visit().says("journal.PetitionReleased"));
        assertThat(citizen.page().locator("main"))
                .not()
                .containsText(clerk.visit().says("journal.CitizenWrote"));
    }

    @Test
    void too_long_or_by_a_wrong_code_are_refused_and_nothing_is_lost() {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        messages(citizen, ticket);
        citizen.visit().overfill("#text", 6_000);
        citizen.page().locator("#sendMessage").click();
        assertThat(citizen.page().locator("#text-error")).containsText("5.000");
        assertThat(citizen.page().locator("#text").inputValue()).hasSize(6_000);

        var stranger = new Citizen(browser.phone("vi"));
        stranger.open("/petitions/messages");
        stranger.visit().see("messages, by receipt code");
        stranger.page().locator("#code").fill(ticket.code().replaceFirst("\\d$", wrong(ticket)));
        stranger.page().locator("#look").click();
        assertThat(stranger.page().locator("#code-error")).isVisible();
        assertThat(stranger.page().locator("#write")).hasCount(0);
    }

    @Test
    void are_nobody_elses_and_the_second_of_two_tabs_is_told() {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        write(citizen, ticket, WORDS);
        var address = "/desk/petitions/messages?number=" + ticket.number();

        var elsewhere = Desk.of("canbo.12205", browser.desktop("vi"));
        assertThat(elsewhere.page().navigate(address).status()).isEqualTo(404);
        var inspector = Desk.at(address, "thanhtra", browser.desktop("vi"));
        assertThat(inspector.page().locator("#masked")).isVisible();
        assertThat(inspector.page().locator("#act")).hasCount(0);
        inspector.visit().see("messages before an inspector");

        var one = Desk.at(address, "canbo.11953", browser.desktop("vi"));
        var other = Desk.at(address, "lanhdao.11953", browser.desktop("en"));
        one.press("read");
        assertThat(one.page().locator("#done")).hasText(one.visit().says("mailbox.done.read"));
        other.page().locator("#text").fill(ANSWER);
        other.press("write");
        assertThat(other.page().locator("#error-summary"))
                .containsText(other.visit().says("petitions.stale"));
        assertThat(other.page().locator("#text")).hasValue(ANSWER);
        other.press("write");
        assertThat(other.page().locator("#done")).hasText(other.visit().says("mailbox.done.written"));
    }

    @Test
    void end_with_the_petition_whose_sender_says_whether_it_helped_and_again_later() throws SQLException {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        write(citizen, ticket, WORDS);
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.desktop("vi"));
        clerk.receive();
        clerk.ask("Cột đèn số mấy?");
        citizen.follow(ticket);
        citizen.page().locator("#answer").fill("Cột số 7, xem ảnh.");
        citizen.page().locator("#files").setInputFiles(PHOTO);
        citizen.visit().see("an answer with a photo");
        citizen.page().locator("#sendAnswer").click();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.follow.answered"));
        clerk.open(ticket);
        assertThat(clerk.page().locator("section[aria-labelledby=questions] .album img"))
                .hasCount(1);
        clerk.propose("Đã thay bóng đèn.");
        var leader = Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.desktop("vi"));
        leader.sign();

        messages(citizen, ticket);
        assertThat(citizen.page().locator("#closed")).isVisible();
        assertThat(citizen.page().locator("#sendMessage")).hasCount(0);
        citizen.visit().see("messages of a closed petition");
        citizen.page().locator("#to-petition").click();
        citizen.page().locator("#stars-4").check();
        citizen.page().locator("input[name=reasons][value=QUICK]").check();
        citizen.page().locator("#sendRating").click();
        assertThat(citizen.page().locator("#solved-YES-error")).isVisible();
        assertThat(citizen.page().locator("input[name=reasons][value=QUICK]")).isChecked();
        citizen.visit().see("a rating that does not say whether it is solved");
        citizen.page().locator("#solved-PARTLY").check();
        citizen.page().locator("#sendRating").click();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.follow.rated"));

        try (var records = PortalRecords.of(LivePortal.shared())) {
            records.askAgain(ticket.number());
        }
        citizen.follow(ticket);
        citizen.page().locator("#sendOutcome").click();
        assertThat(citizen.page().locator("#still-YES-error")).isVisible();
        citizen.page().locator("#still-NO").check();
        citizen.page().locator("#stillWords").fill("Đèn lại tắt từ hôm qua.");
        citizen.visit().see("asked some weeks later");
        citizen.page().locator("#sendOutcome").click();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.follow.outcome"));
        citizen.follow(ticket);
        assertThat(citizen.page().locator("#sendOutcome")).hasCount(0);
        clerk.open(ticket);
        var said = clerk.page().locator("section[aria-labelledby=rating]");
        assertThat(said).containsText(clerk.visit().says("petitions.solved.PARTLY"));
        assertThat(said).containsText("Giải quyết nhanh");
        assertThat(said).containsText(clerk.visit().says("petitions.solved.NO"));
        assertThat(said).containsText("Đèn lại tắt từ hôm qua.");
        clerk.visit().see("a case that was rated and asked about again");
    }

    private static void messages(Citizen citizen, Ticket ticket) {
        citizen.follow(ticket);
        citizen.page().locator("#to-messages").click();
    }

    private static void write(Citizen citizen, Ticket ticket, String words) {
        messages(citizen, ticket);
        citizen.page().locator("#text").fill(words);
        citizen.page().locator("#sendMessage").click();
        assertThat(citizen.page().locator("#sent")).isVisible();
    }

    private static String wrong(Ticket ticket) {
        return ticket.code().endsWith("0") ? "1" : "0";
    }
}
