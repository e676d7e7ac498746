package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoiam.administration.DaysForm;

/** A letter finds its way from an act at the desk through the outbox to a real mail server. */
class LettersIT {

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void whose_date_moves_is_told_by_letter() throws Exception {
        var mailbox = Mailbox.of(ApiIT.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + "@example.vn");
        var created = new Api(wire).submit(ApiIT.key(), from(mailbox, Api.petition("Rác ở bờ sông Điện Biên")));
        var number = Api.ticket(created).number();
        var admin = Sessions.of(wire, "quantri");

        var preview = enter(admin, CalendarJourney.table(CalendarJourney.dayAhead()));
        assertThat(preview.body()).contains("id=\"letters\"");
        WireForm.of(preview, "act").with("confirm", "confirm").post(admin);

        var letter = mailbox.first();
        assertThat(letter.getSubject()).isEqualTo("Hồi Âm: ngày hẹn của đơn " + number + " đã thay đổi");
        assertThat(letter.getContent().toString())
                .contains(LivePortal.shared().url() + "/petitions/follow", "Nghỉ hoán đổi", "Swapped day off")
                .doesNotContain("Rác", Api.ticket(created).code());
        assertThat(letter.getMessageID()).endsWith("@hoiam.hungyen.example>");
    }

    /** Others find the calendar as it was. */
    @AfterEach
    void makeOrdinary() {
        var admin = Sessions.of(wire, "quantri");
        var preview = enter(
                admin,
                String.join(",", DaysForm.COLUMNS) + "\n" + CalendarJourney.dayAhead()
                        + ",PLAIN,Ngày thường,Ordinary day,true,SOURCE,Thông báo 8/TB,Notice 8/TB");
        if (preview.body().contains("id=\"confirm\"")) {
            WireForm.of(preview, "act").with("confirm", "confirm").post(admin);
        }
    }

    private static WireAnswer enter(Wire admin, String rows) {
        return WireForm.of(admin.get("/desk/administration/calendar"), "many")
                .with("rows", rows)
                .with("look-many", "look-many")
                .post(admin);
    }

    private static String from(Mailbox sender, String petition) {
        try (var reader = Json.createReader(new StringReader(petition))) {
            return Json.createObjectBuilder(reader.readObject())
                    .add("contact", Json.createObjectBuilder().add("email", sender.address()))
                    .build()
                    .toString();
        }
    }
}
