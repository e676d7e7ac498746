package vn.hoiam.notifications;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.hoiam.outbox.Letter;
import vn.hoiam.store.SmtpSettings;
import vn.hoiam.store.SmtpSettings.Encryption;

/** The mail server the operator named. It is handed one letter at a time and says whether it took it. */
final class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** So long the whole talk may take: who answers one letter after another is still slow. Much less than a letter is on its way. */
    private static final Duration LONGEST_TALK = Duration.ofMinutes(2);

    private static final int CLOSING = 421;

    private static final int PERMANENT = 500;

    private static final Set<Integer> NOT_FOR_US = Set.of(530, 552, 554);

    private static final Pattern POLICY = Pattern.compile("^\\d{3}[ -]5\\.[27]\\.");

    private final SmtpSettings settings;
    private final Session session;

    MailServer(SmtpSettings settings) {
        this(settings, PATIENCE, LONGEST_TALK);
    }

    /**
     * @param patience so long every answer is waited for
     * @param talk so long all of it may take
     */
    MailServer(SmtpSettings settings, Duration patience, Duration talk) {
        this.settings = settings;
        session = Session.getInstance(properties(settings, patience, talk));
    }

    /** Empty when the server has taken the letter. */
    Optional<Undelivered> hand(Letter letter) {
        MimeMessage message;
        Address[] to;
        try {
            to = new Address[] {new InternetAddress(letter.to(), true)};
            message = new MailedLetter(session, letter, settings.from(), to);
        } catch (AddressException nobody) {
            return Optional.of(new Undelivered("ADDRESS", Undelivered.Because.ADDRESS));
        } catch (MessagingException | UnsupportedEncodingException unspeakable) {
            throw new IllegalStateException("a letter cannot be put into words of mail", unspeakable);
        }
        return hand(message, to);
    }

    private Optional<Undelivered> hand(MimeMessage message, Address... to) {
        var taken = false;
        try (var connection = connect()) {
            connection.sendMessage(message, to);
            taken = true;
        } catch (MessagingException failed) {
            // What goes wrong in saying goodbye no longer matters.
            return taken ? Optional.empty() : Optional.of(undelivered(failed));
        }
        return Optional.empty();
    }

    private Transport connect() throws MessagingException {
        var connection = session.getTransport();
        connection.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return connection;
    }

    private static Undelivered undelivered(MessagingException failed) {
        for (Exception link = failed; link instanceof MessagingException told; link = told.getNextException()) {
            if (told instanceof SMTPAddressFailedException refused) {
                return answered(
                        refused.getReturnCode(),
                        isForGood(refused) ? Undelivered.Because.ADDRESS : Undelivered.Because.LETTER);
            }
            if (told instanceof SMTPSenderFailedException unwanted) {
                return answered(unwanted.getReturnCode(), Undelivered.Because.SERVER);
            }
        }
        return failed instanceof SMTPSendFailedException unwanted
                ? answered(unwanted.getReturnCode(), Undelivered.Because.LETTER)
                : new Undelivered(kind(failed), Undelivered.Because.SERVER);
    }

    /** A server that does not relay for us, or wants us to sign in, says nothing about the address: the operator may mend that. */
    private static boolean isForGood(SMTPAddressFailedException refused) {
        var code = refused.getReturnCode();
        return code >= PERMANENT
                && !NOT_FOR_US.contains(code)
                && !POLICY.matcher(refused.getMessage()).find();
    }

    /** Who hangs up, or is about to, has not said anything about the letter. */
    private static Undelivered answered(int code, Undelivered.Because because) {
        if (code < 0) {
            return new Undelivered("CONNECTION", Undelivered.Because.SERVER);
        }
        return new Undelivered(Integer.toString(code), code == CLOSING ? Undelivered.Because.SERVER : because);
    }

    private static String kind(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return "SIGNIN";
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return "TIMEOUT";
            }
        }
        return "CONNECTION";
    }

    private static Properties properties(SmtpSettings settings, Duration patience, Duration talk) {
        var protocol = settings.encryption() == Encryption.TLS ? "smtps" : "smtp";
        var prefix = "mail." + protocol + ".";
        var wait = Long.toString(patience.toMillis());
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user() != null));
        properties.setProperty(prefix + "connectiontimeout", wait);
        properties.setProperty(prefix + "timeout", wait);
        properties.setProperty(prefix + "writetimeout", wait);
        properties.put(prefix + "socketFactory", new TalkSockets(talk));
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(
                prefix + "starttls.enable", Boolean.toString(settings.encryption() == Encryption.STARTTLS));
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(settings.encryption() == Encryption.STARTTLS));
        return properties;
    }
}
