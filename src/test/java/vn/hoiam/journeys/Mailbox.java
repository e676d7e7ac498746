package vn.hoiam.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The mail server of the run, to which the shared portal hands its letters. Everybody has a mailbox there. */
final class Mailbox {

    private static final int SECONDS_OF_PATIENCE = 120;

    private static final GreenMail SERVER = open();
    private static final Map<String, BlockingQueue<MimeMessage>> COME = new ConcurrentHashMap<>();

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

    /** The next letter that has this in its title; it is waited for, and others that come before it are passed over. */
    MimeMessage next(String title) throws Exception {
        for (var letter = come(address).poll(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
                letter != null;
                letter = come(address).poll(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
            if (letter.getSubject().contains(title)) {
                return letter;
            }
        }
        throw new AssertionError("no letter came to " + address + " about " + title);
    }

    private static BlockingQueue<MimeMessage> come(String address) {
        return COME.computeIfAbsent(address, nobody -> new LinkedBlockingQueue<>());
    }

    private static GreenMail open() {
        var server = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});
        server.start();
        server.getUserManager().setMessageDeliveryHandler((letter, to) -> {
            come(to.getEmail()).add(letter.getMessage());
            return server.setUser(to.getEmail(), "");
        });
        return server;
    }
}
