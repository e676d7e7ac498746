package vn.hoiam.proposals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.hoiam.sectors.Sector;

/**
 * What the portal proposes by the words of a text: of which kind it is, and what it is about. Learned from the sentences and
 * words of the release; it asks nobody, keeps nothing, and is silent where it is not sure. {@code docs/proposals.md}.
 */
public final class Proposals {

    /** Learned once, when it is first asked. */
    private static final class Learned {

        private static final Proposals OF_THIS_RELEASE =
                new Proposals(Sentence.ofThisRelease(), ListedWord.ofThisRelease());
    }

    /** By this an answer of this release is known from one of another: a digest of what was learned from. */
    private static final class Edition {

        private static final int BYTES = 4;

        private static final String OF_THIS_RELEASE = digest(Sentence.FILE.text() + ListedWord.FILE.text());

        private static String digest(String text) {
            try {
                var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(bytes, 0, BYTES);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private final Lesson kinds;
    private final Lesson sectors;

    Proposals(List<Sentence> sentences, List<ListedWord> words) {
        kinds = new Lesson(Trait.KIND, sentences, words);
        sectors = new Lesson(Trait.SECTOR, sentences, words);
    }

    public static Proposals ofThisRelease() {
        return Learned.OF_THIS_RELEASE;
    }

    public static String edition() {
        return Edition.OF_THIS_RELEASE;
    }

    /** The kind a text seems to be of; a denunciation among them, which is proposed to its sender and never carried out. */
    public Optional<Proposal> kind(String text) {
        return kinds.propose(text);
    }

    /** The sector a text seems to be about; that it belongs nowhere is no proposal. */
    public Optional<Proposal> sector(String text) {
        return sectors.propose(text).filter(proposal -> !Sector.OTHER.equals(proposal.code()));
    }
}
