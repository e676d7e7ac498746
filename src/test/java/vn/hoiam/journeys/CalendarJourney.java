package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.administration.DaysForm;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.Now;

/** An administrator announces days off; citizen and clerk read that a date moved, and why. */
class CalendarJourney {

    private static final String CALENDAR = "/desk/administration/calendar";

    @RegisterExtension
    final Browser browser = new Browser();

    private final Wire wire = Wire.to(LivePortal.shared());

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void moves_the_dates_of_a_petition_and_tells_everybody(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, false));
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));
        var admin = Desk.at(CALENDAR, "quantri", browser.visit(window, language, true));
        var page = admin.page();
        admin.visit().see("calendar");

        page.locator("#look-one").click();
        assertThat(page.locator("#day-error")).isVisible();
        assertThat(page.locator("#kind-error")).isVisible();
        admin.visit().see("a day entered wrongly");

        page.locator("#rows").fill(table(dayAhead()) + "\n2027-02-30,TET,Tết,Tết,false,SOURCE,Thông báo,Notice");
        page.locator("#look-many").click();
        assertThat(page.locator("#rows-error")).containsText("3");
        page.locator("#rows").fill(table(dayAhead(), dayAhead().plusDays(1)));
        page.locator("#look-many").click();
        assertThat(page.locator("#moves")).containsText(ticket.number());
        assertThat(page.locator("#letters")).isVisible();
        admin.visit().see("dates that would move");

        page.locator("#back").click();
        assertThat(page.locator("#rows")).hasValue(table(dayAhead(), dayAhead().plusDays(1)));
        page.locator("#look-many").click();
        page.locator("#confirm").click();
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#d" + dayAhead())).containsText("7/TB");
        admin.visit().see("calendar changed");

        citizen.follow(ticket);
        assertThat(citizen.page().locator(".timeline"))
                .containsText(citizen.visit().says("petitions.due-date.REPLY"));
        citizen.visit().see("followed, with a date that moved");
        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.find(ticket);
        assertThat(clerk.page().locator(".timeline")).containsText(clerk.visit().says("petitions.due-date.REPLY"));

        admin.visit().open(CALENDAR + "?year=" + dayAhead().getYear() + "&change=" + dayAhead());
        assertThat(page.locator("#name_en")).hasValue("Swapped day off");
        page.locator("#kind").selectOption("PLAIN");
        page.locator("#look-one").click();
        page.locator("#confirm").click();
        assertThat(page.locator("#d" + dayAhead())).containsText(admin.visit().says("calendar.kind.PLAIN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.11953", "thanhtra"})
    void is_not_there_for_whoever_is_no_administrator(String username) {
        var official = Sessions.of(wire, username);

        assertThat(official.get(CALENDAR).status()).isEqualTo(404);
        assertThat(official.get(CALENDAR + "?year=2027").status()).isEqualTo(404);
    }

    /** Other journeys find the calendar as it was, whatever happened here. */
    @AfterEach
    void makeOrdinary() {
        var admin = Sessions.of(wire, "quantri");
        var preview = WireForm.of(admin.get(CALENDAR), "many")
                .with("rows", table("PLAIN", true, dayAhead(), dayAhead().plusDays(1)))
                .with("look-many", "look-many")
                .post(admin);
        if (preview.body().contains("id=\"confirm\"")) {
            WireForm.of(preview, "act").with("confirm", "confirm").post(admin);
        }
    }

    /** The first of two working days, soon enough for a petition of today to be counted over them. */
    static LocalDate dayAhead() {
        var calendar = CalendarSamples.officialCalendar();
        return LocalDate.now(Now.VIETNAM)
                .plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(day -> calendar.works(day) && calendar.works(day.plusDays(1)))
                .findFirst()
                .orElseThrow();
    }

    static String table(LocalDate... days) {
        return table("SWAP_OFF", false, days);
    }

    private static String table(String kind, boolean works, LocalDate... days) {
        return String.join(",", DaysForm.COLUMNS) + "\n"
                + Stream.of(days)
                        .map(day -> String.join(
                                ",",
                                day.toString(),
                                kind,
                                "Nghỉ hoán đổi,Swapped day off",
                                String.valueOf(works),
                                "SOURCE,Thông báo 7/TB,Notice 7/TB"))
                        .collect(Collectors.joining("\n"));
    }
}
