package vn.hoiam.notifications;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.UUID;
import vn.hoiam.outbox.Letter;

/** A letter as mail: as text and, for those whose mail shows pages, as a page. It keeps its name, however often it is sent. */
final class MailedLetter extends MimeMessage {

    private static final String SENDER = "Hồi Âm";
    private static final String LETTERS = "UTF-8";

    private final UUID uid;
    private final String from;

    MailedLetter(Session session, Letter letter, String from, Address... to)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        this.uid = letter.uid();
        this.from = from;
        setFrom(new InternetAddress(from, SENDER, LETTERS));
        setRecipients(Message.RecipientType.TO, to);
        setSubject(letter.title(), LETTERS);
        setSentDate(Date.from(letter.writtenAt()));
        setHeader("Content-Language", letter.language());
        // No "I am on holiday" comes back.
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.stopLink() != null) {
            setHeader("List-Unsubscribe", "<" + letter.stopLink() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        fill(letter);
        saveChanges();
    }

    private void fill(Letter letter) throws MessagingException {
        if (letter.html() == null) {
            setText(letter.body(), LETTERS);
            return;
        }
        var text = new MimeBodyPart();
        text.setText(letter.body(), LETTERS);
        var page = new MimeBodyPart();
        page.setText(letter.html(), LETTERS, "html");
        setContent(new MimeMultipart("alternative", text, page));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + uid + "@" + from.substring(from.indexOf('@') + 1) + ">");
    }
}
