package vn.hoiam.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The mail server of the run, to which the shared portal hands its letters. Everybody has a mailbox there. */
final class Mailbox {

    private static final int SECONDS_OF_PATIENCE = 120;

    private static final GreenMail SERVER = open();
    private static final Map<String, CompletableFuture<MimeMessage>> FIRST = new ConcurrentHashMap<>();

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** How a portal finds the mail server. */
    static Map<String, String> settings() {
        return Map.of(
                "HOIAM_SMTP_HOST", "127.0.0.1",
                "HOIAM_SMTP_PORT", Integer.toString(SERVER.getSmtp().getPort()),
                "HOIAM_SMTP_TLS", "none",
                "HOIAM_SMTP_FROM", "thu@hoiam.hungyen.example");
    }

    String address() {
        return address;
    }

    /** The first letter that ever comes; it is waited for. */
    MimeMessage first() throws Exception {
        return first(address).get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
    }

    private static CompletableFuture<MimeMessage> first(String address) {
        return FIRST.computeIfAbsent(address, nobody -> new CompletableFuture<>());
    }

    private static GreenMail open() {
        var server = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});
        server.start();
        server.getUserManager().setMessageDeliveryHandler((letter, to) -> {
            first(to.getEmail()).complete(letter.getMessage());
            return server.getUserManager().getUserByEmail(to.getEmail());
        });
        return server;
    }
}
