package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.mail.internet.MimeMultipart;
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

        var letter = mailbox.next("đã thay đổi");
        assertThat(letter.getSubject()).isEqualTo("Hồi Âm: ngày hẹn của đơn " + number + " đã thay đổi");
        assertThat(((MimeMultipart) letter.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains(LivePortal.shared().url() + "/petitions/follow", "Nghỉ hoán đổi")
                .doesNotContain("Rác", Api.ticket(created).code());
        assertThat(letter.getMessageID()).endsWith("@hoiam.hungyen.example>");
    }

    @Test
    void a_mail_program_stops_news_for_its_reader_by_one_click() throws Exception {
        var mailbox = Mailbox.of("mot.cham." + System.nanoTime() + "@example.vn");
        var created = new Api(wire).submit(ApiIT.key(), from(mailbox, Api.petition("Rác ở bờ sông Điện Biên")));
        var number = Api.ticket(created).number();
        var clerk = Sessions.of(wire, "canbo.11953");
        WireForm.of(clerk.get("/desk/petitions/handle?number=" + number), "act")
                .with("act-receive", "act-receive")
                .post(clerk);
        var news = mailbox.next("có tin mới");
        var link = news.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        var path = link.substring(LivePortal.shared().url().toString().length());

        assertThat(wire.get(path).body()).contains("id=\"stop\"").doesNotContain("id=\"stopped\"");
        var answer = wire.post(path, WireForm.TYPE, "List-Unsubscribe=One-Click");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(wire.get(path).body()).contains("id=\"stopped\"");
        assertThat(wire.get(path.substring(0, path.length() - 5) + "AAAAA").status())
                .isEqualTo(404);
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
        return from(sender.address(), petition);
    }

    /** The same petition, from somebody who left an address. */
    static String from(String address, String petition) {
        try (var reader = Json.createReader(new StringReader(petition))) {
            return Json.createObjectBuilder(reader.readObject())
                    .add("contact", Json.createObjectBuilder().add("email", address))
                    .build()
                    .toString();
        }
    }
}
