package vn.hoiam.folders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.outbox.MailAddress;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.store.LinkToken;
import vn.hoiam.store.Settings;
import vn.hoiam.store.SmtpSettings;

/**
 * The counter where a citizen asks for the way to a folder, comes in by a link, goes, and leaves for good. Nothing of it stands in the
 * journal: that somebody keeps petitions together is nobody’s case.
 */
@ApplicationScoped
@Transactional
public class FolderAccess {

    /** How long a link is good. */
    public static final Duration LINK = Duration.ofMinutes(30);

    /** How long a browser that used one is known: a day’s work, and not the next reader of the same machine. */
    public static final Duration VISIT = Duration.ofHours(8);

    @Inject
    Clock clock;

    @Inject
    Folders folders;

    @Inject
    FolderLinks links;

    @Inject
    FolderVisits visits;

    @Inject
    OutgoingLetters outbox;

    /** Whether letters can be sent, without which there is no way in. */
    static boolean isOffered() {
        return SmtpSettings.ofThisPortal().isPresent() && portal().isPresent();
    }

    /** Writes a letter with a link to the address, whether there is a folder for it yet or not. */
    public void ask(MailAddress address, Locale language) {
        var portal = portal().filter(url -> SmtpSettings.ofThisPortal().isPresent())
                .orElseThrow(() -> new Refusal("folders.not-offered"));
        var folder = folders.hold(address);
        var link = links.write(folder, clock.instant().plus(LINK));
        outbox.add(List.of(new SignInLetter(folder, link, language, portal).written()));
    }

    /** What a link opens; looking changes nothing, since programs look at links, too. */
    public Optional<FolderLink> look(LinkToken link) {
        return links.find(link, clock.instant());
    }

    /**
     * Comes in by a link; gives the word by which the browser is known for the length of a visit.
     *
     * @throws Refusal when it was used before, or is none, or its time is over
     */
    public LinkToken open(LinkToken link) {
        var folder = folders.get(links.use(link, clock.instant()).orElseThrow(() -> dead(link)));
        folder.visit(clock.instant());
        return visits.begin(folder, clock.instant().plus(VISIT));
    }

    private Refusal dead(LinkToken link) {
        return new Refusal(look(link).isPresent() ? "folders.link.used" : "folders.link.dead");
    }

    /** Goes; the folder stays. */
    public void end(LinkToken visit) {
        visits.end(visit);
    }

    /** Leaves for good: the folder is gone, with its list, the ways to it and the letters that led there. The petitions stay as they are. */
    public void leave(LinkToken visit) {
        var folder = folders.of(visit, clock.instant()).orElseThrow(FolderKeeping::over);
        outbox.forgetLinksTo(folder.uid());
        folders.remove(folder);
    }

    private static Optional<String> portal() {
        return Settings.find("HOIAM_PUBLIC_URL");
    }
}
