package vn.hoiam.folders;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.MailAddress;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.store.LinkToken;
import vn.hoiam.texts.Texts;

/** All counters of the room on one database, beside an office whose clock they share, and somebody who reads the letters. */
public final class FolderSamples {

    final FolderAccess access = new FolderAccess();
    final FolderSweeping sweeping = new FolderSweeping();
    private final FolderKeeping keeping = new FolderKeeping();
    private final EntityManager em;

    public FolderSamples(EntityManager em, Office office) {
        this.em = em;
        var folders = new Folders();
        folders.em = em;
        var links = new FolderLinks();
        links.em = em;
        var visits = new FolderVisits();
        visits.em = em;
        var outbox = OutboxSamples.outbox(em, office.clock());
        access.clock = office.clock();
        access.folders = folders;
        access.links = links;
        access.visits = visits;
        access.outbox = outbox;
        keeping.clock = office.clock();
        keeping.folders = folders;
        keeping.petitions = new KeptPetitions();
        keeping.petitions.em = em;
        keeping.followUp = office.followUp();
        keeping.linked = office.linkedFollowUp();
        keeping.timelines = office.timelines();
        sweeping.clock = office.clock();
        sweeping.folders = folders;
        sweeping.links = links;
        sweeping.visits = visits;
        sweeping.outbox = outbox;
    }

    /** A portal that can send letters. */
    public static void offer() {
        System.setProperty("hoiam.public.url", "https://hoiam.hungyen.example");
        System.setProperty("hoiam.smtp.host", "thu.hungyen.example");
        System.setProperty("hoiam.smtp.from", "thu@hoiam.hungyen.example");
    }

    public static void withdraw() {
        System.clearProperty("hoiam.public.url");
        System.clearProperty("hoiam.smtp.host");
        System.clearProperty("hoiam.smtp.from");
    }

    public FolderKeeping keeping() {
        return keeping;
    }

    /** Asks for a link and takes it out of the letter. */
    LinkToken linkFor(String address) {
        access.ask(address(address), Texts.VIETNAMESE);
        var letters = letters();
        return linkIn(letters.get(letters.size() - 1));
    }

    /** Asks for a link and comes in by it. */
    public LinkToken visit(String address) {
        return access.open(linkFor(address));
    }

    List<Letter> letters() {
        return OutboxSamples.all(em).stream()
                .filter(letter -> letter.kind() == LetterKind.SIGN_IN)
                .toList();
    }

    static LinkToken linkIn(Letter letter) {
        return new LinkToken(letter.body().replaceAll("(?s).*/open\\?key=([A-Za-z0-9_-]+).*", "$1"));
    }

    static MailAddress address(String written) {
        return MailAddress.of(written).orElseThrow();
    }

    /** Every row of a table, as text. */
    List<String> rows(String table) {
        List<?> rows = em.createNativeQuery("select cast(t as text) from " + table + " t")
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
