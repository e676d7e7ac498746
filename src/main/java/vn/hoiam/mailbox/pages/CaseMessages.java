package vn.hoiam.mailbox.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.Correspondence;
import vn.hoiam.petitions.TimelineLine;

/** What the record of a case tells of its messages, for pages that show the case itself; nobody is asked for that. */
@Named
@ApplicationScoped
public class CaseMessages {

    private static final String OF_SENDER = "journal.CitizenWrote";
    private static final String OF_OTHERS = "journal.DuplicateSent";
    private static final String OF_OFFICE = "journal.OfficeWrote";
    private static final String READ = "journal.MessagesRead";

    /** How many there are, of both sides. */
    public long count(CaseFile file) {
        return file.timeline().stream().filter(CaseMessages::isMessage).count();
    }

    /** How many of its sender’s nobody at the office has read: answering reads what came before. */
    public long unread(CaseFile file) {
        return since(file, OF_SENDER);
    }

    /** How many have joined it since, as they wished. */
    public long joined(CaseFile file) {
        return since(file, OF_OTHERS);
    }

    private static long since(CaseFile file, String textKey) {
        return file.timeline().stream()
                .takeWhile(line -> !List.of(OF_OFFICE, READ).contains(line.textKey()))
                .filter(line -> line.textKey().equals(textKey))
                .count();
    }

    /** The last message, where the office wrote it; null otherwise. */
    public TimelineLine answered(CaseFile file) {
        return file.timeline().stream()
                .filter(CaseMessages::isMessage)
                .findFirst()
                .filter(line -> line.textKey().equals(OF_OFFICE))
                .orElse(null);
    }

    /** Whether there is anything to read or to write. */
    public boolean isThere(CaseFile file) {
        return Correspondence.isOpen(file.petition()) || count(file) > 0;
    }

    public boolean isOpen(CaseFile file) {
        return Correspondence.isOpen(file.petition());
    }

    private static boolean isMessage(TimelineLine line) {
        return line.textKey().equals(OF_SENDER) || line.textKey().equals(OF_OFFICE);
    }
}
