package vn.hoiam.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.outbox.OutboxSamples.aLetter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.EventSamples;
import vn.hoiam.journal.Fact;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.store.SmtpSettings;
import vn.hoiam.store.SmtpSettings.Encryption;

/** Letters and real mail servers, of good and bad temper. */
class DeliveryIT {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final GreenMail mail =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.SMTPS.dynamicPort()});

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void brings_a_vietnamese_letter_unharmed() throws Exception {
        mail.start();
        write("huong@example.vn");

        assertThat(delivery(toGreenMail()).bringNext()).isTrue();
        assertThat(delivery(toGreenMail()).bringNext()).isFalse();

        var brought = mail.getReceivedMessages();
        var letter = letter();
        assertThat(brought).hasSize(1);
        assertThat(brought[0].getSubject()).isEqualTo(letter.title());
        var both = (MimeMultipart) brought[0].getContent();
        assertThat(brought[0].getContentType()).startsWith("multipart/alternative");
        assertThat(part(both, 0)).isEqualTo(letter.body().stripTrailing());
        assertThat(part(both, 1)).isEqualTo(letter.html().stripTrailing());
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(brought[0].getHeader("Content-Language")).containsExactly("vi");
        assertThat(brought[0].getHeader("List-Unsubscribe")).isNull();
        assertThat(brought[0].getAllRecipients()).extracting(Object::toString).containsExactly("huong@example.vn");
        assertThat(brought[0].getFrom()[0].toString()).contains("thu@hoiam.hungyen.example");
        assertThat(brought[0].getSentDate()).isEqualTo(WRITTEN);
        assertThat(brought[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.sentAt()).isEqualTo(WRITTEN);
        assertThat(letter.attempts()).isEqualTo(1);
    }

    @Test
    void bears_the_same_name_whenever_it_is_brought() throws Exception {
        mail.start();
        write("huong@example.vn");
        var outbox = OutboxSamples.outbox(database.em(), at(WRITTEN));
        var taken = outbox.takeNext().orElseThrow();
        new MailServer(toGreenMail()).hand(taken);

        // Who brought it broke down before it could say so.
        var later = WRITTEN.plus(Duration.ofMinutes(10));
        assertThat(delivery(toGreenMail(), at(later)).bringNext()).isTrue();

        assertThat(Stream.of(mail.getReceivedMessages()).map(DeliveryIT::name))
                .containsExactly(
                        "<" + taken.uid() + "@hoiam.hungyen.example>", "<" + taken.uid() + "@hoiam.hungyen.example>");
    }

    @Test
    void lets_the_reader_of_news_stop_them_by_one_click_of_their_mail() throws Exception {
        mail.start();
        OutboxSamples.outbox(database.em(), at(WRITTEN))
                .add(List.of(OutboxSamples.news(UUID.randomUUID(), "huong@example.vn")));

        delivery(toGreenMail()).bringNext();

        var brought = mail.getReceivedMessages()[0];
        assertThat(brought.getHeader("List-Unsubscribe"))
                .containsExactly("<https://hoiam.hungyen.example/letters/stop?key=abc>");
        assertThat(brought.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void waits_while_no_mail_server_is_named() {
        write("huong@example.vn");
        var delivery = delivery((MailServer) null, at(WRITTEN));

        assertThat(delivery.bringNext()).isFalse();

        assertThat(letter().attempts()).isZero();
        assertThat(letter().sentAt()).isNull();
    }

    @Test
    void tries_again_a_minute_after_the_mail_server_was_dead_and_leaves_the_others_alone_meanwhile() throws Exception {
        write("huong@example.vn");
        write("dong@example.vn");

        assertThat(delivery(to(deadPort())).bringNext()).isFalse();

        assertThat(letters()).extracting(Letter::attempts).containsExactly(1, 0);
        assertThat(letters().get(0).lastFault()).isEqualTo("CONNECTION");
        assertThat(letters().get(0).nextAttemptAt()).isEqualTo(WRITTEN.plus(Duration.ofMinutes(1)));

        mail.start();
        var later = delivery(toGreenMail(), at(WRITTEN.plus(Duration.ofMinutes(1))));
        assertThat(later.bringNext()).isTrue();
        assertThat(later.bringNext()).isTrue();
        assertThat(letters())
                .allSatisfy(letter -> assertThat(letter.lastFault()).isNull());
        assertThat(letters()).extracting(Letter::sentAt).doesNotContainNull();
    }

    @Test
    void waits_for_a_person_when_the_mail_server_stayed_dead_for_three_days() throws Exception {
        write("huong@example.vn");
        var port = deadPort();

        var now = WRITTEN;
        while (!letter().isWaitingForSomebody()) {
            delivery(to(port), at(now)).bringNext();
            now = letter().nextAttemptAt();
        }

        assertThat(letter().givenUpAt())
                .isBetween(WRITTEN.plus(Duration.ofDays(3)), WRITTEN.plus(Duration.ofHours(78)));
        assertThat(delivery(to(port), at(now.plus(Duration.ofDays(30)))).bringNext())
                .isFalse();
        assertThat(letter().attempts()).isEqualTo(17);
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 không có ai, 550", "553 5.1.3 sai, 553", "501 sai, 501"})
    void waits_for_a_person_at_once_when_there_is_nobody_at_the_address(String answer, String fault) throws Exception {
        write("khong.ai@example.vn");
        write("huong@example.vn");
        try (var server = new Gatekeeper(Map.of("RCPT TO:<khong.ai", answer))) {
            var delivery = delivery(to(server.port()));
            assertThat(delivery.bringNext()).isTrue();
            assertThat(delivery.bringNext()).isTrue();
        }

        assertThat(letters().get(0).givenUpAt()).isEqualTo(WRITTEN);
        assertThat(letters().get(0).lastFault()).isEqualTo(fault);
        assertThat(letters().get(1).sentAt()).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.0 xin đợi, 450",
        "RCPT, 554 5.7.1 không chuyển tiếp, 554",
        "RCPT, 550 5.7.1 không chuyển tiếp, 550",
        "RCPT, 530 hãy đăng nhập, 530",
        "RCPT, 452 đầy, 452",
        "RCPT, 552 5.2.2 hộp thư đầy, 552",
        "RCPT, 550 5.2.1 hộp thư đang khóa, 550",
        "END, 554 thư rác, 554",
        "DATA, 451 bận, 451",
        "DATA, 250 vâng, 250"
    })
    void tries_a_letter_again_that_was_not_wanted_now_and_goes_on_with_the_next(
            String step, String answer, String fault) throws Exception {
        write("huong@example.vn");
        try (var server = new Gatekeeper(Map.of(step, answer))) {
            assertThat(delivery(to(server.port())).bringNext()).isTrue();
        }

        assertThat(letter().lastFault()).isEqualTo(fault);
        assertThat(letter().nextAttemptAt()).isEqualTo(WRITTEN.plus(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, 554 không nhận, CONNECTION",
        "MAIL, 550 không gửi thay, 550",
        "RCPT, 421 đóng cửa, 421",
        "DATA, !, CONNECTION",
        "HELLO, xin chào, CONNECTION",
        "RCPT, xin chào, CONNECTION",
        "END, !, CONNECTION"
    })
    void ends_its_round_when_the_server_takes_no_letters(String step, String answer, String fault) throws Exception {
        write("huong@example.vn");
        try (var server = new Gatekeeper(Map.of(step, answer))) {
            assertThat(delivery(to(server.port())).bringNext()).isFalse();
        }

        assertThat(letter().lastFault()).isEqualTo(fault);
        assertThat(letter().isWaitingForSomebody()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "RCPT", "END"})
    void does_not_wait_for_a_server_that_never_answers(String step) throws Exception {
        write("huong@example.vn");
        try (var server = new Gatekeeper(Map.of(step, Gatekeeper.SILENCE))) {
            var delivery = delivery(new MailServer(to(server.port()), SHORT, LONG), at(WRITTEN));
            assertThat(delivery.bringNext()).isFalse();
        }

        assertThat(letter().lastFault()).isEqualTo("TIMEOUT");
        assertThat(letter().nextAttemptAt()).isEqualTo(WRITTEN.plus(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "RCPT", "END"})
    void does_not_wait_for_a_server_that_never_ends_its_answer(String step) throws Exception {
        write("huong@example.vn");
        try (var server = new Gatekeeper(Map.of(step, Gatekeeper.DRIPS))) {
            var delivery = delivery(new MailServer(to(server.port()), LONG, SHORT), at(WRITTEN));
            assertThat(delivery.bringNext()).isFalse();
        }

        assertThat(letter().lastFault()).isEqualTo("TIMEOUT");
        assertThat(letter().isWaitingForSomebody()).isFalse();
    }

    @Test
    void is_not_drowned_by_a_server_that_talks_without_end() throws Exception {
        write("huong@example.vn");
        try (var server = new Gatekeeper(Map.of("EHLO", Gatekeeper.FLOODS))) {
            assertThat(delivery(to(server.port())).bringNext()).isFalse();
        }

        assertThat(letter().lastFault()).isEqualTo("CONNECTION");
    }

    @Test
    void tells_nothing_to_a_server_that_lies_about_keeping_others_from_listening() throws Exception {
        write("huong@example.vn");
        try (var server =
                new Gatekeeper(Map.of("EHLO", "250-cổng\r\n250 STARTTLS", "STARTTLS", "220 xin mời\r\n250 hê hê"))) {
            var settings = new SmtpSettings(
                    "127.0.0.1", server.port(), null, null, "thu@hoiam.hungyen.example", Encryption.STARTTLS);
            assertThat(delivery(settings).bringNext()).isFalse();
            assertThat(server.heard()).noneMatch(said -> said.contains("huong@example.vn"));
        }

        assertThat(letter().lastFault()).isEqualTo("CONNECTION");
    }

    @Test
    void a_letter_that_waits_for_a_person_is_told_in_the_record_of_its_case() throws Exception {
        var office = new Office(database.em());
        var number = office.handIn("11953", "MOI_TRUONG");
        var petition = office.petitions().get(number).uid();
        OutboxSamples.outbox(database.em(), at(WRITTEN))
                .add(List.of(OutboxSamples.news(petition, "khong.ai@example.vn")));
        var told = new ArrayList<Fact>();
        try (var server = new Gatekeeper(Map.of("RCPT TO:<khong.ai", "550 5.1.1 không có ai"))) {
            var delivery = delivery(to(server.port()));
            delivery.settling = settling(at(WRITTEN), told::add);
            delivery.bringNext();
        }

        assertThat(told).containsExactly(new LetterUndelivered(petition, LetterKind.NEWS, "550"));
        assertThat(letter().isNobodyThere()).isTrue();
    }

    @Test
    void has_brought_a_letter_though_the_server_forgets_to_say_goodbye() throws Exception {
        write("huong@example.vn");
        try (var server = new Gatekeeper(Map.of("QUIT", Gatekeeper.HANGS_UP))) {
            assertThat(delivery(to(server.port())).bringNext()).isTrue();
        }

        assertThat(letter().sentAt()).isEqualTo(WRITTEN);
    }

    @Test
    void signs_in_where_a_mail_server_wants_it() {
        mail.start();
        mail.setUser("thu@hoiam.hungyen.example", "hoiam", "mật khẩu dài");
        write("huong@example.vn");

        delivery(signedIn("sai")).bringNext();
        assertThat(letter().lastFault()).isEqualTo("SIGNIN");

        delivery(signedIn("mật khẩu dài"), at(WRITTEN.plus(Duration.ofMinutes(1))))
                .bringNext();
        assertThat(letter().sentAt()).isNotNull();
    }

    @Test
    void tells_nothing_to_a_server_that_does_not_prove_who_it_is() {
        mail.start();
        write("huong@example.vn");
        var port = mail.getSmtps().getPort();

        delivery(new SmtpSettings("127.0.0.1", port, null, null, "thu@hoiam.hungyen.example", Encryption.TLS))
                .bringNext();

        assertThat(letter().lastFault()).isEqualTo("CONNECTION");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void tells_nothing_to_a_server_that_cannot_keep_others_from_listening() {
        mail.start();
        write("huong@example.vn");
        var port = mail.getSmtp().getPort();

        delivery(new SmtpSettings("127.0.0.1", port, null, null, "thu@hoiam.hungyen.example", Encryption.STARTTLS))
                .bringNext();

        assertThat(letter().sentAt()).isNull();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void two_who_work_at_once_bring_every_letter_once() throws Exception {
        mail.start();
        var readers = IntStream.range(0, 30)
                .mapToObj(reader -> "nguoi" + reader + "@example.vn")
                .toList();
        inTransaction(em -> OutboxSamples.outbox(em, at(WRITTEN))
                .add(readers.stream().map(OutboxSamples::aLetter).toList()));
        try {
            var start = new CyclicBarrier(2);
            var both = Executors.newFixedThreadPool(2);
            Callable<Integer> round = () -> {
                start.await();
                return bringAll();
            };
            var brought = both.invokeAll(List.of(round, round));
            both.shutdown();

            assertThat(brought.get(0).get() + brought.get(1).get()).isEqualTo(readers.size());
            assertThat(Stream.of(mail.getReceivedMessages()).map(DeliveryIT::to))
                    .containsExactlyInAnyOrderElementsOf(readers);
        } finally {
            forgetAll();
        }
    }

    /** As the server does it: a letter is taken along in one transaction and settled in another. */
    private int bringAll() {
        var server = new MailServer(toGreenMail());
        var em = Database.another();
        try {
            var outbox = OutboxSamples.outbox(em, at(WRITTEN));
            for (int brought = 0; ; brought++) {
                em.getTransaction().begin();
                var next = outbox.takeNext();
                em.getTransaction().commit();
                if (next.isEmpty()) {
                    return brought;
                }
                assertThat(server.hand(next.get())).isEmpty();
                em.getTransaction().begin();
                outbox.accepted(next.get());
                em.getTransaction().commit();
            }
        } finally {
            em.close();
        }
    }

    private static void inTransaction(Consumer<EntityManager> act) {
        var em = Database.another();
        try {
            em.getTransaction().begin();
            act.accept(em);
            em.getTransaction().commit();
        } finally {
            em.close();
        }
    }

    /** What was committed would be found by other tests. */
    private static void forgetAll() throws SQLException {
        try (var connection = Database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from letter");
        }
    }

    private void write(String to) {
        OutboxSamples.outbox(database.em(), at(WRITTEN)).add(List.of(aLetter(to)));
    }

    private Letter letter() {
        return letters().get(0);
    }

    private List<Letter> letters() {
        return OutboxSamples.all(database.em());
    }

    private Delivery delivery(SmtpSettings settings) {
        return delivery(settings, at(WRITTEN));
    }

    private Delivery delivery(SmtpSettings settings, Clock clock) {
        return delivery(new MailServer(settings, LONG, LONG), clock);
    }

    private Delivery delivery(MailServer server, Clock clock) {
        var delivery = new Delivery();
        delivery.settling = settling(clock, fact -> {});
        delivery.server = server;
        return delivery;
    }

    private Settling settling(Clock clock, Consumer<Fact> hearer) {
        var settling = new Settling();
        settling.outbox = OutboxSamples.outbox(database.em(), clock);
        settling.correspondents = PetitionSamples.correspondents(database.em());
        settling.facts = EventSamples.heardBy(hearer);
        return settling;
    }

    private SmtpSettings toGreenMail() {
        return to(mail.getSmtp().getPort());
    }

    private SmtpSettings signedIn(String password) {
        return new SmtpSettings(
                "127.0.0.1", mail.getSmtp().getPort(), "hoiam", password, "thu@hoiam.hungyen.example", Encryption.NONE);
    }

    private static SmtpSettings to(int port) {
        return new SmtpSettings("127.0.0.1", port, null, null, "thu@hoiam.hungyen.example", Encryption.NONE);
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    /** Nobody listens here any more. */
    private static int deadPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String part(MimeMultipart both, int place) throws MessagingException, IOException {
        return both.getBodyPart(place)
                .getContent()
                .toString()
                .replace("\r\n", "\n")
                .stripTrailing();
    }

    private static String name(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
