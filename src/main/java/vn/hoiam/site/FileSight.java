package vn.hoiam.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.hoiam.files.FileTickets;
import vn.hoiam.mailbox.Messages;
import vn.hoiam.petitions.Attachment;
import vn.hoiam.petitions.Attachments;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.plans.TaskProgresses;

/**
 * Who may see a file that came with a petition, with a message or with what was told of a task: everybody what has been released,
 * and the evidence of tasks; officials what lies with their unit, of messages those only who know who sent them; others what they
 * have a ticket for.
 */
@ApplicationScoped
public class FileSight {

    @Inject
    FileTickets tickets;

    @Inject
    Attachments attachments;

    @Inject
    Messages messages;

    @Inject
    Visibility visibility;

    @Inject
    TaskProgresses progresses;

    /** What a file is called for its reader; null is the name its sender gave it, for those who may know it. */
    record Seen(String publicName) {

        boolean isPublic() {
            return publicName != null;
        }
    }

    /** Empty for whoever may not see it: for them it is not there. */
    Optional<Seen> look(String file, String ticket) {
        var uses = attachments.listOf(file);
        var shown = uses.stream().filter(use -> visibility.isPublic(use, file)).findFirst();
        if (shown.isPresent()) {
            return shown.map(Attachment::publicName).map(Seen::new);
        }
        var evidence = uses.isEmpty() ? progresses.publicName(file) : Optional.<String>empty();
        if (evidence.isPresent()) {
            return evidence.map(Seen::new);
        }
        return tickets.isGood(ticket, file)
                        || uses.stream().map(Attachment::petition).anyMatch(visibility::mayRead)
                        || messages.casesOf(file).stream().anyMatch(visibility::maySeeContact)
                ? Optional.of(new Seen(null))
                : Optional.empty();
    }
}
